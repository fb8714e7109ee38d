using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Finds the lines of a head that stands on one line: the committee line in its brackets, the number of the title.</summary>
internal static class RunningHead
{
    /// <summary>Finds the offsets in the file at which a line of the head starts, in their order.</summary>
    /// <param name="line">The line.</param>
    /// <param name="end">The offset in the file behind the head.</param>
    public static List<int> Find(SourceLine line, int end)
    {
        var cuts = new List<int>();
        for (var i = line.Start + 1; i < end; i++)
        {
            var c = line.Source[i];
            if (c == '[' || line.Source[i - 1] == ']' || (char.IsDigit(c) && char.IsWhiteSpace(line.Source[i - 1]) && IsTitleNumber(line.Source, i, end)))
            {
                cuts.Add(i);
            }
        }

        return cuts;
    }

    /// <summary>"74/132. Title", "39/16. Title".</summary>
    private static bool IsTitleNumber(string source, int start, int end)
    {
        var slash = SkipDigits(source, start, end);
        if (slash + 1 >= end || source[slash] != '/')
        {
            return false;
        }

        var stop = SkipDigits(source, slash + 1, end);
        return stop > slash + 1 && stop + 2 < end && source[stop] == '.' && char.IsWhiteSpace(source[stop + 1]) && char.IsUpper(source[stop + 2]);
    }

    private static int SkipDigits(string source, int start, int end)
    {
        while (start < end && source[start] is >= '0' and <= '9')
        {
            start++;
        }

        return start;
    }
}
