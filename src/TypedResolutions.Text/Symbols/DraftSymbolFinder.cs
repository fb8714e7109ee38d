namespace TypedResolutions.Text.Symbols;

/// <summary>
/// Finds the symbol of a draft in a header line: "United Nations A/C.3/73/L.40", "E/CN.7/2012/L.2/Rev.1" (the series "L." of
/// limited distribution), and the draft of the Security Council, which bears a document number alone, "S/2019/961", until
/// 1993 without the year, "S/17642".
/// </summary>
internal static class DraftSymbolFinder
{
    private const string Limited = "/L.";

    private const string Council = "S/";

    private const int LongestSymbol = 60;

    private const int ShortestNumber = 3;

    public static bool TryFind(string line, out string symbol, out int start)
    {
        var at = line.IndexOf(Limited, StringComparison.Ordinal);
        if (at <= 0)
        {
            return TryFindDocument(line, out symbol, out start);
        }

        start = at;
        while (start > 0 && at - start < LongestSymbol && IsSymbolCharacter(line[start - 1]))
        {
            start--;
        }

        var end = SkipDigits(line, at + Limited.Length);
        symbol = string.Empty;
        if (end == at + Limited.Length || !IsLetter(line[start]))
        {
            return false;
        }

        end = SkipRevision(line, end);
        symbol = line.Substring(start, end - start);
        return true;
    }

    /// <summary>"S/2019/961" and nothing behind it: the masthead of a draft, not a document that a line cites.</summary>
    private static bool TryFindDocument(string line, out string symbol, out int start)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is ' ' or '*' or '_' or '|')
        {
            end--;
        }

        start = end;
        while (start > 0 && end - start < LongestSymbol && (IsSymbolCharacter(line[start - 1]) || line[start - 1] is >= 'a' and <= 'z'))
        {
            start--;
        }

        symbol = line.Substring(start, end - start);
        if (end >= LongestSymbol || !symbol.StartsWith(Council, StringComparison.Ordinal))
        {
            return false;
        }

        var number = SkipDigits(symbol, Council.Length);
        var isYear = number == Council.Length + 4 && number + 1 < symbol.Length && symbol[number] == '/' && SkipDigits(symbol, number + 1) > number + 1;
        var behind = isYear ? SkipDigits(symbol, number + 1) : number;
        return behind >= Council.Length + ShortestNumber && SkipRevision(symbol, behind) == symbol.Length;
    }

    private static int SkipRevision(string line, int end)
    {
        foreach (var word in new[] { "/Rev.", "/Add.", "/Corr." })
        {
            if (string.CompareOrdinal(line, end, word, 0, word.Length) == 0 && SkipDigits(line, end + word.Length) is var behind
                && behind > end + word.Length)
            {
                return behind;
            }
        }

        return end;
    }

    private static int SkipDigits(string text, int start)
    {
        while (start < text.Length && text[start] is >= '0' and <= '9')
        {
            start++;
        }

        return start;
    }

    private static bool IsLetter(char c) => c is >= 'A' and <= 'Z';

    private static bool IsSymbolCharacter(char c) => IsLetter(c) || c is (>= '0' and <= '9') or '/' or '.' or '-';
}
