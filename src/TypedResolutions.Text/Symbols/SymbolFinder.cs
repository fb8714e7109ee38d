namespace TypedResolutions.Text.Symbols;

/// <summary>Finds the symbol of a resolution in a header line: "United Nations S/RES/1454 (2002)".</summary>
internal static class SymbolFinder
{
    private static readonly string[] SeriesWords = ["/RES/", "/RES.", "/PRST/"];

    public static bool TryFind(string line, out string symbol, out Organ organ, out int start, out int length)
    {
        foreach (var word in SeriesWords)
        {
            var at = line.IndexOf(word, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            start = at;
            while (start > 0 && IsSymbolCharacter(line[start - 1]))
            {
                start--;
            }

            if (start > 0 && line[start - 1] is '(' or '[' or '（')
            {
                continue;
            }

            for (var end = line.Length; end > at; end = PreviousEnd(line, end, at))
            {
                if (SymbolParser.TryParse(line.Substring(start, end - start), out symbol, out organ, out _))
                {
                    length = end - start;
                    return true;
                }
            }
        }

        symbol = string.Empty;
        organ = Organ.Unknown;
        start = 0;
        length = 0;
        return false;
    }

    private static bool IsSymbolCharacter(char c) => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '.' or '-';

    /// <summary>Goes back to the blank before, so that only whole words are tried; at most a dozen of them.</summary>
    private static int PreviousEnd(string line, int end, int at)
    {
        var limit = Math.Min(end, at + 40);
        if (limit < end)
        {
            return limit;
        }

        var previous = line.LastIndexOf(' ', end - 1, end - at);
        return previous < at ? 0 : previous;
    }
}
