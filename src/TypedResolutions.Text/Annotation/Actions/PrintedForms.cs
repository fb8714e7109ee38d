using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Languages.Verbs;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>
/// Tells by the accents, which folding takes away, what looks like a finite verb inside a paragraph and is none: "un groupe
/// de travail, chargé de ..." is no "charge de", "et, à l'intention des ..." no "a l'intention".
/// </summary>
internal sealed class PrintedForms(LanguageData language)
{
    private readonly string starts = string.Concat(language.File.Values("connectors", "printed.starts"));
    private readonly string ends = string.Concat(language.File.Values("connectors", "printed.ends"));

    /// <summary>Tells whether the first word of a phrase is printed as no finite verb is.</summary>
    public bool IsNoFiniteVerb(ParagraphView paragraph, VerbMatch match)
    {
        if (starts.IndexOf(Printed(paragraph, match.Start)) >= 0)
        {
            return true;
        }

        // Recitals have participles.
        if (ends.Length == 0 || paragraph.Kind == ParagraphKind.Preambular)
        {
            return false;
        }

        var end = match.Start;
        while (end < match.End && FoldedText.IsWordCharacter(paragraph.Folded[end]))
        {
            end++;
        }

        return end > match.Start && ends.IndexOf(Printed(paragraph, end - 1)) >= 0;
    }

    private static char Printed(ParagraphView paragraph, int position) => paragraph.Text[paragraph.Folded.ToOriginal(position)];
}
