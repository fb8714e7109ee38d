using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Finds words that are nearly the long name of a body: with a letter wrong, or in a script without blanks with a sign
/// wrong or a word of two signs left out. Only proper names of bodies are compared: of common nouns too many are alike.
/// </summary>
internal abstract class NearMissIndex
{
    private const int ShortestHanName = 5;
    private const int ShortestName = 12;

    public static NearMissIndex Create(LanguageData language, NameLexicon lexicon, IEnumerable<ActorEntry> actors)
    {
        NearMissIndex index = language.IsHan
            ? new CharacterNearMissIndex()
            : new WordNearMissIndex(lexicon);
        var shortest = language.IsHan ? ShortestHanName : ShortestName;
        foreach (var actor in actors.Where(static actor => IsBody(actor.Kind)))
        {
            foreach (var name in actor.Names.Forms(language.Language).Prepend(actor.Names.Official(language.Language)))
            {
                if (name.Length >= shortest)
                {
                    index.Add(name);
                }
            }
        }

        return index;
    }

    /// <summary>Finds the near misses in a text, from left to right.</summary>
    /// <param name="folded">The text, folded.</param>
    /// <param name="names">The names in it that are spelt right, in order: what touches one of them is no near miss.</param>
    public abstract IReadOnlyList<NearMiss> FindAll(FoldedText folded, IReadOnlyList<(int Start, int End)> names);

    /// <summary>Adds a name; only while the index is built.</summary>
    protected abstract void Add(string name);

    /// <summary>Of what near misses are looked for: bodies, but no officers and no parties to a conflict.</summary>
    private static bool IsBody(ActorKind kind) =>
        ActorKinds.IsBody(kind) && kind is not (ActorKind.SpecialProcedure or ActorKind.Official or ActorKind.NonStateParty);
}
