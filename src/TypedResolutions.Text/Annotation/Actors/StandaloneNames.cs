using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// Names that are far more often part of something else ("United Nations funds", "Charter of the United Nations") and name
/// an actor only where they stand for themselves: "between the United Nations and the African Union".
/// </summary>
internal sealed class StandaloneNames
{
    private readonly LanguageData language;
    private readonly PhraseTable<bool> names;
    private readonly PhraseTable<bool> behind;
    private readonly string[] before;
    private readonly string[] notBefore;

    public StandaloneNames(LanguageData language)
    {
        this.language = language;
        names = language.Phrases("names", "whole");
        behind = language.Phrases("names", "whole.behind");
        before = Folded(language, "whole.before");
        notBefore = Folded(language, "whole.not.before");
    }

    /// <summary>Tells whether a name that was found is one of those and stands for something else.</summary>
    public bool IsPartOfMore(FoldedText text, int start, int end) =>
        IsName(text, start, end) && !StandsAlone(text, start, end);

    /// <summary>Tells whether a stretch is one of those names: no short name of anything else.</summary>
    public bool IsName(FoldedText text, int start, int end) => names.TryMatch(text, start, out var nameEnd, out _) && nameEnd == end;

    private static string[] Folded(LanguageData language, string key) =>
        language.File.Values("names", key).Select(TextFolding.FoldPhrase).ToArray();

    private bool StandsAlone(FoldedText text, int start, int end) =>
        !notBefore.Any(words => EndsWith(text, start, words))
        && (before.Length == 0 || before.Any(words => EndsWith(text, start, words)))
        && (behind.Count == 0 || GoesOnElsewhere(text, end));

    private bool GoesOnElsewhere(FoldedText text, int end)
    {
        var next = text.SkipBlank(end);
        return next >= text.Length || !FoldedText.IsWordCharacter(text[next]) || behind.TryMatch(text, next, out _, out _);
    }

    private bool EndsWith(FoldedText text, int position, string words)
    {
        var end = text.Length > 0 && position > 0 && text[position - 1] == ' ' ? position - 1 : position;
        var start = end - words.Length;
        return start >= 0
            && (language.IsHan || text.IsBoundary(start) || !FoldedText.IsWordCharacter(text[start]))
            && string.Equals(text.Substring(start, end), words, StringComparison.Ordinal);
    }
}
