using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Lines;

/// <summary>Lines that stand together without a blank line between.</summary>
/// <param name="First">The index of the first line.</param>
/// <param name="Last">The index of the last line.</param>
/// <param name="Folded">The text from the first to the last line, folded; line ends are blanks.</param>
internal sealed record LineBlock(int First, int Last, FoldedText Folded)
{
    private const int LongestBlock = 2000;

    /// <summary>
    /// Groups the text lines of a range into blocks. What stands in square brackets is a block of its own, whether or not
    /// blank lines are left around it; extractions of Arabic turn the brackets round. So is a report in round brackets.
    /// </summary>
    /// <param name="source">The whole text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="start">The index of the first line.</param>
    /// <param name="end">The index behind the last line.</param>
    /// <param name="reports">The words by which a report opens: "on the report of".</param>
    /// <returns>The blocks.</returns>
    public static List<LineBlock> Group(string source, List<SourceLine> lines, int start, int end, PhraseTable<bool> reports)
    {
        var blocks = new List<LineBlock>();
        var i = start;
        while (i < end)
        {
            if (lines[i].Kind is not (LineKind.Text or LineKind.Furniture or LineKind.Symbol))
            {
                i++;
                continue;
            }

            var last = i;
            var isReport = OpensReport(lines[i], reports);
            while (last + 1 < end && !lines[last + 1].StartsBlock && lines[last].HeadingLevel == 0
                && lines[last + 1].Kind is LineKind.Text or LineKind.Furniture or LineKind.Symbol
                && !IsBracket(lines[last + 1][0]) && !IsBracket(lines[last][lines[last].Length - 1])
                && !OpensReport(lines[last + 1], reports) && !(isReport && lines[last][lines[last].Length - 1] == ')'))
            {
                last++;
            }

            var length = Math.Min(lines[last].End - lines[i].Start, LongestBlock);
            var folded = length == lines[i].Length ? lines[i].Folded : new FoldedText(source, lines[i].Start, length);
            blocks.Add(new LineBlock(i, last, folded));
            i = last + 1;
        }

        return blocks;
    }

    private static bool OpensReport(SourceLine line, PhraseTable<bool> reports) =>
        line[0] == '(' && reports.TryMatch(line.Folded, 1, out _, out _);

    private static bool IsBracket(char c) => c is '[' or ']' or '［' or '］';
}
