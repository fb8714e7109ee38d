using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>Makes the index that fits a script.</summary>
internal static class NameIndex
{
    /// <summary>Makes an index of some names.</summary>
    /// <param name="language">The language.</param>
    /// <param name="lexicon">Takes the words of the names, which it may share with other indexes.</param>
    /// <param name="forms">The names.</param>
    public static NameIndex<T> Create<T>(LanguageData language, NameLexicon lexicon, IEnumerable<NameForm<T>> forms)
        where T : class
    {
        var never = language.File.Values("names", "never")
            .Select(static text => new NameForm<T>(text, null, NameRank.Never));
        NameIndex<T> index = language.IsHan
            ? new CharacterNameIndex<T>()
            : new WordNameIndex<T>(lexicon);
        foreach (var form in never.Concat(forms))
        {
            index.Add(form);
        }

        return index;
    }
}

/// <summary>
/// All names of a registry in one language, found in a text in one pass: at each place the longest name, in time that
/// grows with the text and not with the number of names.
/// </summary>
/// <typeparam name="T">What is named.</typeparam>
internal abstract class NameIndex<T>
    where T : class
{
    /// <summary>Adds a form; only while the index is built.</summary>
    public abstract void Add(NameForm<T> form);

    /// <summary>Finds the names in a text, from left to right, none inside another.</summary>
    /// <param name="text">The text as printed, for the names that only capitals tell from words.</param>
    /// <param name="folded">The same text folded.</param>
    public IReadOnlyList<NameMatch<T>> FindAll(string text, FoldedText folded)
    {
        // Citations, titles and actors all ask for the names of a paragraph.
        return folded.Once(this, text, static (read, index, text) => index.Find(text, read));
    }

    /// <summary>Finds the longest name that starts at a place.</summary>
    /// <param name="text">The text as printed.</param>
    /// <param name="folded">The same text folded.</param>
    /// <param name="start">The folded character at which the name has to start.</param>
    /// <param name="match">The name.</param>
    /// <returns>Whether there is one.</returns>
    public abstract bool TryMatch(string text, FoldedText folded, int start, out NameMatch<T> match);

    /// <summary>
    /// Tells whether a name of several words may start with those of one stretch of a text and go on with those at another
    /// place of it; false for certain, true for perhaps.
    /// </summary>
    /// <param name="folded">The text, folded.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Just behind it.</param>
    /// <param name="other">The other place.</param>
    public abstract bool MayBeOf(FoldedText folded, int start, int end, int other);

    /// <summary>Finds the names in a text that was not asked before.</summary>
    protected abstract IReadOnlyList<NameMatch<T>> Find(string text, FoldedText folded);
}
