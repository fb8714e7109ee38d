using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Cuts a text into pieces that are short enough for a literal of bytes, at the ends of lines where it can.</summary>
/// <remarks>
/// The compiler makes a node for each byte of such a literal, in arrays of references. Arrays of 85,000 bytes and more are
/// large objects to the runtime, which it collects together with all that is old: in longer literals the same text takes
/// the compiler a sixth more of its time for a whole project.
/// </remarks>
internal static class LiteralPieces
{
    public const int MostBytes = 8000;

    /// <summary>What is surely short enough: no UTF-16 code unit takes more than three bytes.</summary>
    private const int SafeLength = MostBytes / 3;

    /// <summary>Gets the pieces of a text, one after the other; one for an empty text too.</summary>
    public static List<TextRange> Of(CharacterBuffer text)
    {
        var pieces = new List<TextRange>();
        var start = 0;
        var bytes = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfStretch(text, i);
            var more = text.Utf8LengthOf(i, end - i);
            if (bytes + more > MostBytes)
            {
                pieces.Add(new TextRange(start, i - start));
                start = i;
                bytes = 0;
            }

            bytes += more;
            i = end;
        }

        pieces.Add(new TextRange(start, text.Length - start));
        return pieces;
    }

    /// <summary>Gets the end of a line with its line feed, or of as much of a longer one as is surely short enough.</summary>
    private static int EndOfStretch(CharacterBuffer text, int start)
    {
        var longest = Math.Min(SafeLength, text.Length - start);
        var lineFeed = text.IndexOf('\n', start, longest);
        if (lineFeed >= 0)
        {
            return lineFeed + 1;
        }

        var end = start + longest;
        return end < text.Length && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
