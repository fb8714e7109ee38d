using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Finds the quotations of a line. The mark that opens each paragraph of a quoted draft opens none: another follows it before one closes.</summary>
internal static class RunningQuotation
{
    private const int Longest = 1000;

    private static readonly char[] Marks = ['“', '”', '«', '»', '"'];

    /// <summary>Tells whether a character opens quotations.</summary>
    public static bool IsMark(char c) => c is '“' or '«' or '"';

    /// <summary>Finds the mark that closes the quotation opened by a mark.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">The offset in the file of the mark that opens it.</param>
    /// <param name="close">The offset in the file of the mark that closes it.</param>
    public static bool TryFindEnd(SourceLine line, int start, out int close)
    {
        close = -1;
        if (start + 1 >= line.End || IsDigit(line.Source[start + 1]) || !Opens(line, start))
        {
            return false;
        }

        close = line.Source.IndexOfAny(Marks, start + 1, Math.Min(Longest, line.End - start - 1));
        return close >= 0 && !Opens(line, close);
    }

    private static bool Opens(SourceLine line, int mark) => line.Source[mark] switch
    {
        '“' or '«' => true,
        '"' => mark == line.Start || char.IsWhiteSpace(line.Source[mark - 1]) || line.Source[mark - 1] == '(',
        _ => false,
    };

    /// <summary>The number of a quoted draft's paragraph stands behind its mark.</summary>
    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
