using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Finds where the text of a resolution starts.</summary>
internal static class FormulaLocator
{
    /// <summary>The number of lines in which a formula is looked for.</summary>
    public const int LongestHeader = 200;

    /// <summary>Finds the first enacting formula.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="start">The index of the first line to look at.</param>
    /// <param name="end">The index behind the last line of the resolution.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="index">The index of the line it stands on.</param>
    /// <param name="formula">The formula.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFindFormula(
        List<SourceLine> lines, int start, int end, LanguageData language, out int index, out FormulaMatch formula)
    {
        var limit = Math.Min(end, start + LongestHeader);
        for (index = start; index < limit; index++)
        {
            if (lines[index].Kind is LineKind.Text or LineKind.Furniture
                && FormulaReader.TryRead(lines[index], language, out formula)
                && (lines[index].StartsBlock || !char.IsLower(lines[index].Source[formula.Start]))
                && (formula.HasStop || IsFollowedByText(lines, index, language) || (formula.IsWholeLine && IsBelowTitle(lines, index, language))))
            {
                return true;
            }
        }

        index = 0;
        formula = null!;
        return false;
    }

    /// <summary>Finds the first paragraph of a text that has no formula: a page torn out, a presidential statement.</summary>
    public static bool TryFindFirstParagraph(
        string source, List<SourceLine> lines, int start, int end, LanguageData language, out int index)
    {
        var limit = Math.Min(end, start + LongestHeader);
        for (index = start; index < limit; index++)
        {
            var line = lines[index];
            if (line.Kind != LineKind.Text)
            {
                continue;
            }

            var numbered = MisreadNumberReader.TryReadBeforeVerb(source, line, language, out var marker)
                || (MarkerReader.TryRead(source, line, language, out marker) && marker.Style == MarkerStyle.Number);
            var (preambular, operative) = OpeningVerb.Find(line, numbered ? marker.ContentStart : line.Start, language);
            var opens = (preambular || operative) && OpeningVerb.MayOpen(line, line.Start, language);
            if (opens && (numbered || EndsParagraph(source, lines, index)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsParagraph(string source, List<SourceLine> lines, int index)
    {
        var last = index;
        while (last + 1 < lines.Count && !lines[last + 1].StartsBlock && last - index < 60)
        {
            last++;
        }

        return SentenceEnd.StopOf(source, new TextPiece(lines[last].Start, lines[last].End)) != '\0';
    }

    /// <summary>A formula that lost its comma is one by what stands behind it: a verb, a number, a section.</summary>
    private static bool IsFollowedByText(List<SourceLine> lines, int index, LanguageData language)
    {
        for (var i = index + 1; i < lines.Count && i < index + 6; i++)
        {
            var line = lines[i];
            if (line.Kind == LineKind.Text && !IsStopAlone(line))
            {
                var start = line.Start;
                while (start < line.End && !char.IsLetter(line[start - line.Start]))
                {
                    start++;
                }

                var (preambular, operative) = OpeningVerb.Find(line, SkipMark(line, start), language);
                return preambular || operative || SectionReader.IsAlone(line, language);
            }
        }

        return false;
    }

    /// <summary>Tells whether the title of a resolution is the text right above a line.</summary>
    private static bool IsBelowTitle(List<SourceLine> lines, int index, LanguageData language)
    {
        var above = index - 1;
        while (above >= 0 && lines[above].Kind != LineKind.Text)
        {
            above--;
        }

        return above >= 0 && lines[above].StartsBlock && TitleNumberReader.TryRead(lines[above], language, out _, out _, out _);
    }

    /// <summary>Tells whether a line is the comma of the formula alone: converters put what is in italics on lines of its own.</summary>
    public static bool IsStopAlone(SourceLine line) => line.Length == 1 && line[0] is ',' or '،' or '，' or ':';

    /// <summary>Goes behind "(a) " before the verb.</summary>
    private static int SkipMark(SourceLine line, int start)
    {
        var offset = start - line.Start;
        return line[offset + 1] == ')' ? start + 2 : start;
    }
}
