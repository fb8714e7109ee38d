using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Makes lines of a text that has none: tables of data and some web pages hold a resolution on a single line, from its
/// enacting formula on or with its head.
/// </summary>
internal static class RunningText
{
    /// <summary>No shorter line holds a formula and several paragraphs.</summary>
    private const int Shortest = 150;

    /// <summary>How far behind a line's start, and the head of the resolution in front of it, a formula is looked for.</summary>
    private const int LongestHead = 3000;

    private const int LongestOpening = 60;

    /// <summary>Cuts the lines that open their paragraphs inside of them: one for the whole text, or one for each of its parts.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="memory">Where lines are folded; null for memory of their own.</param>
    /// <returns>The lines with the parts of those that were cut in their places; the same list where none was.</returns>
    public static List<SourceLine> Cut(string source, List<SourceLine> lines, LanguageData language, FoldingMemory? memory)
    {
        Dictionary<int, List<int>>? places = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Length < Shortest)
            {
                continue;
            }

            if (TryFindFormula(source, line, language, out var formula, out var body)
                && FindCuts(lines, i, body, language) is { } cuts)
            {
                var all = RunningHead.Find(line, formula);
                all.Add(formula);
                all.Add(body);
                all.AddRange(cuts);
                places ??= new Dictionary<int, List<int>>();
                places.Add(i, all);
            }
            else if (HoldsMost(line) && StandsAlone(lines, line, language) && RunningStatement.Find(line, language) is { } paragraphs)
            {
                places ??= new Dictionary<int, List<int>>();
                places.Add(i, paragraphs);
            }
        }

        return places is null ? lines : Replace(source, lines, places, memory);
    }

    /// <summary>Where the next line is a recital by itself, the formula's line holds one recital too.</summary>
    private static List<int>? FindCuts(List<SourceLine> lines, int index, int body, LanguageData language)
    {
        var running = new RunningBody(lines[index], language);
        var cuts = running.Find(body);
        return cuts is not null && !running.HasNumber && index + 1 < lines.Count && IsRecital(lines[index + 1], language) ? null : cuts;
    }

    private static bool IsRecital(SourceLine line, LanguageData language) =>
        VerbAt(line, line.Start, language) is (true, false)
        && SentenceEnd.StopOf(line.Source, new TextPiece(line.Start, line.End)) is ',' or ';'
        && new RunningBody(line, language).Find(line.Start) is null;

    private static bool TryFindFormula(string source, SourceLine line, LanguageData language, out int start, out int behind)
    {
        if (FormulaReader.TryRead(line, language, out var formula))
        {
            (start, behind) = (line.Start, formula.End);
            return formula.HasStop && !formula.IsWholeLine;
        }

        // Only where hardly anything stands beside the line it holds the head as well.
        (start, behind) = (0, 0);
        if (!HoldsMost(line))
        {
            return false;
        }

        var text = line.Folded;
        var limit = Math.Min(text.Length, LongestHead);
        for (var i = text.Starts.Next(language.Formulas.Openings, 0, limit); i < limit; i = text.Starts.Next(language.Formulas.Openings, i + 1, limit))
        {
            if (!language.Formulas.TryMatch(text, i, out var end, out _) || !char.IsUpper(source[text.ToOriginal(i)]))
            {
                continue;
            }

            // "L'Assemblée générale , Rappelant": web pages keep the blank behind emphasis.
            var comma = text.SkipBlank(end);
            if (text[comma] == ',' && OpensParagraph(line, text.ToOriginalEnd(comma + 1), language))
            {
                (start, behind) = (text.ToOriginal(i), text.ToOriginalEnd(comma + 1));
                return true;
            }
        }

        return false;
    }

    private static bool HoldsMost(SourceLine line) => line.Length >= line.Source.Length - line.Length;

    /// <summary>A statement that a resolution quotes is one of its paragraphs, however long.</summary>
    private static bool StandsAlone(List<SourceLine> lines, SourceLine line, LanguageData language) =>
        !lines.Exists(other => other.Index != line.Index && (other.TryGoBehindNumber(out _) || FormulaReader.TryRead(other, language, out _)));

    private static bool OpensParagraph(SourceLine line, int start, LanguageData language)
    {
        var (preambular, operative) = VerbAt(line, start, language);
        return preambular || operative;
    }

    /// <summary>Looks for the verb with which a paragraph opens, whose capital no word inside of one has.</summary>
    public static (bool Preambular, bool Operative) VerbAt(SourceLine line, int start, LanguageData language)
    {
        while (start < line.End && !char.IsLetter(line.Source[start]))
        {
            start++;
        }

        if (start >= line.End || (!language.RecitalsStartSmall && !char.IsUpper(line.Source[start])))
        {
            return (false, false);
        }

        var from = start - line.Start;
        return OpeningVerb.Find(line.Part(from, Math.Min(from + LongestOpening, line.Length)), start, language);
    }

    private static List<SourceLine> Replace(string source, List<SourceLine> lines, Dictionary<int, List<int>> places, FoldingMemory? memory)
    {
        var result = new List<SourceLine>(lines.Count + places.Sum(static line => line.Value.Count));
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (!places.TryGetValue(i, out var cuts))
            {
                result.Add(new SourceLine(source, result.Count, line.Start, line.End, memory)
                {
                    BlankBefore = line.BlankBefore, HeadingLevel = line.HeadingLevel, IsListItem = line.IsListItem,
                });
                continue;
            }

            var start = line.Start;
            foreach (var place in cuts)
            {
                Add(source, result, start, place, memory);
                start = place;
            }

            Add(source, result, start, line.End, memory);
        }

        return result;
    }

    private static void Add(string source, List<SourceLine> result, int start, int end, FoldingMemory? memory)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            result.Add(new SourceLine(source, result.Count, start, end, memory) { BlankBefore = true });
        }
    }
}
