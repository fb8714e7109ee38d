namespace TypedResolutions.Text.Lines;

/// <summary>Cuts a line at its wide gaps: the columns that <c>pdftotext -layout</c> keeps in page heads and feet.</summary>
internal static class LineColumns
{
    private const int NarrowestGap = 3;

    /// <summary>Gets the columns; one where the line has no wide gap.</summary>
    public static IReadOnlyList<SourceLine> Of(SourceLine line)
    {
        var columns = new List<SourceLine>(1);
        var start = 0;
        var i = 0;
        while (i < line.Length)
        {
            var gap = GapAt(line, i);
            if (gap >= NarrowestGap)
            {
                columns.Add(line.Part(start, i));
                start = i + gap;
            }

            i += Math.Max(gap, 1);
        }

        columns.Add(start == 0 ? line : line.Part(start, line.Length));
        return columns;
    }

    private static int GapAt(SourceLine line, int offset)
    {
        var end = offset;
        while (end < line.Length && line[end] is ' ' or '\t' or '\u00A0')
        {
            end++;
        }

        return end - offset;
    }
}
