using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Lines;

/// <summary>Takes the title, repeated at the head of each page, out of the text.</summary>
internal static class RunningHeads
{
    private const int ShortestPart = 6;
    private const int LongestHead = 200;

    /// <summary>Makes furniture of the lines beside page numbers and symbols that repeat the title or a part of it.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="bodyStart">The index of the line on which the text starts.</param>
    /// <param name="title">The title.</param>
    public static void Classify(string source, List<SourceLine> lines, int bodyStart, IReadOnlyList<TextPiece> title)
    {
        var words = TextFolding.FoldPhrase(ParagraphTextBuilder.Build(source, title).Text);
        var headAbove = false;
        for (var i = bodyStart; i < lines.Count && words.Length >= ShortestPart; i++)
        {
            // A long title runs over two lines.
            var mayBeHead = lines[i].StartsBlock ? IsBesidePageEnd(lines, i) : headAbove;
            headAbove = lines[i].Kind == LineKind.Text
                && ((mayBeHead && Repeats(lines[i], words)) || RepeatsBesideSymbol(lines[i], words));
            if (headAbove)
            {
                lines[i].Kind = LineKind.Furniture;
            }
        }
    }

    private static bool Repeats(SourceLine line, string title) =>
        line.Length is >= ShortestPart and <= LongestHead
        && title.IndexOf(line.Folded.ToString(), StringComparison.Ordinal) >= 0;

    /// <summary>"A/RES/73/6            Strengthening ...": the head of a page with its columns kept.</summary>
    private static bool RepeatsBesideSymbol(SourceLine line, string title)
    {
        return line.Length <= LongestHead * 2 && line.Contains('/') && LineColumns.TryCut(line, out var columns) && columns.Count == 2
            && ((PageNoise.IsSymbolAlone(columns[0]) && Repeats(columns[1], title))
                || (PageNoise.IsSymbolAlone(columns[1]) && Repeats(columns[0], title)));
    }

    private static bool IsBesidePageEnd(List<SourceLine> lines, int index) =>
        IsPageEnd(lines, index - 1) || IsPageEnd(lines, index + 1);

    private static bool IsPageEnd(List<SourceLine> lines, int index) =>
        index >= 0 && index < lines.Count && lines[index].Kind is LineKind.PageNumber or LineKind.Symbol;
}
