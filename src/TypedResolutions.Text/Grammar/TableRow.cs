using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Reads a line of a web page's table, which converters write with bars: "United Nations | A/RES/42/193 |".</summary>
internal static class TableRow
{
    private const char Bar = '|';

    public static bool IsOne(SourceLine line) => line.Contains(Bar);

    /// <summary>Gets the cells that are not blank.</summary>
    public static IEnumerable<SourceLine> CellsOf(SourceLine line)
    {
        for (var from = 0; from < line.Length; from++)
        {
            var bar = from;
            while (bar < line.Length && line[bar] != Bar)
            {
                bar++;
            }

            var start = from;
            while (start < bar && char.IsWhiteSpace(line[start]))
            {
                start++;
            }

            var end = bar;
            while (end > start && char.IsWhiteSpace(line[end - 1]))
            {
                end--;
            }

            if (end > start)
            {
                yield return line.Part(start, end);
            }

            from = bar;
        }
    }
}
