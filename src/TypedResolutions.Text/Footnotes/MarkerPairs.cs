namespace TypedResolutions.Text.Footnotes;

/// <summary>Tells of two marks behind one word, with a comma between: "the Human Rights Council,1,2".</summary>
internal static class MarkerPairs
{
    /// <summary>Tells whether the digits at a place are the first of two such marks.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="start">The offset at which the text around them starts.</param>
    /// <param name="index">The offset of the digits.</param>
    /// <param name="close">The offset behind them.</param>
    /// <param name="end">The offset behind the text.</param>
    /// <param name="number">The number that they make.</param>
    /// <param name="last">The character of the text before them.</param>
    public static bool Opens(string source, int start, int index, int close, int end, int number, char last)
    {
        if (close + 1 >= end || source[close] != ','
            || !(char.IsLower(last) || last is '”' or '"' or '»' or ';' or ',' or '.' or ')')
            || FootnoteMarkerReader.IsBehindDecimalSign(source, start, index)
            || !FootnoteMarkerReader.TryReadDigits(source, close + 1, end, out var behind, out var second) || second != number + 1)
        {
            return false;
        }

        return behind == end || char.IsWhiteSpace(source[behind])
            || (source[behind] is ',' or ';' or '.' && (behind + 1 == end || char.IsWhiteSpace(source[behind + 1])));
    }
}
