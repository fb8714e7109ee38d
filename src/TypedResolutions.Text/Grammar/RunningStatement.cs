using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Finds the paragraphs of a statement that stands on one line: each opens with a quotation mark and the organ, "“The Security
/// Council reaffirms", behind a full stop, the first behind a colon.
/// </summary>
internal static class RunningStatement
{
    private const int FewestParagraphs = 2;
    private const int LongestOrgan = 80;

    /// <summary>Finds the offsets in the file at which paragraphs start, in their order.</summary>
    /// <param name="line">The line.</param>
    /// <param name="language">The language of the text.</param>
    /// <returns>The offsets; null where the line holds no statement.</returns>
    public static List<int>? Find(SourceLine line, LanguageData language)
    {
        var cuts = new List<int>();
        for (var i = line.Start + 1; i < line.End; i++)
        {
            if (RunningQuotation.IsMark(line.Source[i]) && char.IsWhiteSpace(line.Source[i - 1])
                && SentenceEnd.StopOf(line.Source, new TextPiece(line.Start, i)) is var stop && stop == (cuts.Count == 0 ? ':' : '.')
                && NamesOrgan(line, i + 1, language))
            {
                cuts.Add(i);
            }
        }

        return cuts.Count >= FewestParagraphs ? cuts : null;
    }

    private static bool NamesOrgan(SourceLine line, int start, LanguageData language)
    {
        var text = new FoldedText(line.Source, start, Math.Min(LongestOrgan, line.End - start));
        return language.Formulas.TryMatch(text, text.SkipBlank(0), out _, out _);
    }
}
