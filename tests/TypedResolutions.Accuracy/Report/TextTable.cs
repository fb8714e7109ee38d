using System.Text;

namespace TypedResolutions.Accuracy.Report;

/// <summary>Sets rows of cells as a table, for a terminal or as Markdown.</summary>
internal static class TextTable
{
    public static string Write(IReadOnlyList<IReadOnlyList<string>> rows, bool markdown)
    {
        var widths = Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            text.Append(Row(rows[i], widths, markdown)).Append('\n');
            if (i == 0 && markdown)
            {
                text.Append('|').Append(string.Concat(widths.Select(static (_, column) => column == 0 ? "---|" : "---:|"))).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Row(IReadOnlyList<string> cells, int[] widths, bool markdown)
    {
        if (markdown)
        {
            return "| " + string.Join(" | ", cells) + " |";
        }

        var padded = cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
        return string.Join("  ", padded).TrimEnd();
    }
}
