using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Lines;

/// <summary>Cuts a line at its wide gaps: the columns that <c>pdftotext -layout</c> keeps in page heads and feet.</summary>
internal static class LineColumns
{
    private const int NarrowestGap = 3;

    /// <summary>Cuts a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">The columns; none where the line has no wide gap.</param>
    /// <returns>Whether it has one.</returns>
    public static bool TryCut(SourceLine line, out IReadOnlyList<SourceLine> columns)
    {
        if (!HasGap(line))
        {
            columns = [];
            return false;
        }

        columns = Cut(line);
        return columns.Count > 1;
    }

    private static List<SourceLine> Cut(SourceLine line)
    {
        var columns = new List<SourceLine>(2);
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

    /// <summary>Tells whether there is a wide gap: one covers a character in each few.</summary>
    private static bool HasGap(SourceLine line)
    {
        StepCounter.Count(line.Length / NarrowestGap);
        var source = line.Source;
        for (var i = NarrowestGap - 1; i < line.Length; i += NarrowestGap)
        {
            if (!IsBlank(source[line.Start + i]))
            {
                continue;
            }

            var start = i;
            while (start >= 0 && i - start < NarrowestGap && IsBlank(line[start]))
            {
                start--;
            }

            if (start < i && GapAt(line, start + 1) >= NarrowestGap)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0';

    private static int GapAt(SourceLine line, int offset)
    {
        var end = offset;
        while (end < line.Length && IsBlank(line[end]))
        {
            end++;
        }

        return end - offset;
    }
}
