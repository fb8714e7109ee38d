using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Languages.Verbs;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>
/// The phrases that are a verb of the organ only where they open a paragraph. Inside one they are a noun ("love and
/// understanding", "le partage"), or what something else does ("a catastrophe, requiring wide cooperation").
/// </summary>
internal sealed class OpeningPhrases
{
    private readonly PhraseTable<bool> phrases = new();

    public OpeningPhrases(LanguageData language)
    {
        Add(language, "opening", isOpening: true);
        Add(language, "opening.but", isOpening: false);
    }

    /// <summary>Tells whether a phrase, or the phrase with the article before it, is one of them.</summary>
    public bool Contains(FoldedText text, VerbMatch match)
    {
        if (phrases.Count == 0)
        {
            return false;
        }

        return IsOne(text, match.Start, match.End)
            || (match.Start > 1 && text[match.Start - 1] == ' ' && IsOne(text, text.StartOfWordPart(match.Start - 1), match.End));
    }

    private bool IsOne(FoldedText text, int start, int end) =>
        phrases.TryMatch(text, start, out var behind, out var isOpening) && isOpening && behind == end;

    private void Add(LanguageData language, string key, bool isOpening)
    {
        foreach (var phrase in language.File.Values("connectors", key))
        {
            phrases.Add(phrase, isOpening);
        }
    }
}
