using TypedResolutions.Text.Blocks;

namespace TypedResolutions.Text.Footnotes;

/// <summary>A number in a text that may be a footnote marker, with what stands around it across the ends of lines.</summary>
/// <param name="Start">The offset in the file of its first digit.</param>
/// <param name="End">The offset behind its last digit, or behind the stroke of <c>3/</c>.</param>
/// <param name="Value">The number.</param>
/// <param name="Before">The offset of the last character of the text before it; -1 at the text's start.</param>
/// <param name="After">The offset of the first character of the text behind it that is no blank; -1 at the text's end.</param>
/// <param name="BlankBefore">Whether it is set apart from what stands before.</param>
/// <param name="BlankAfter">Whether it is set apart from what stands behind; so it is at the text's end.</param>
/// <param name="IsSlashed">Whether a stroke stands behind it, as in typewritten documents.</param>
internal readonly record struct NumberInText(
    int Start, int End, int Value, int Before, int After, bool BlankBefore, bool BlankAfter, bool IsSlashed)
{
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>Finds the numbers in the pieces of a text; behind a year its last digits may be a number of their own.</summary>
    public static IEnumerable<NumberInText> In(string source, IReadOnlyList<TextPiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            for (var position = NextDigit(source, piece.Start, piece.End); position < piece.End; position = NextDigit(source, position, piece.End))
            {
                var start = position;
                while (position < piece.End && IsDigit(source[position]))
                {
                    position++;
                }

                // "15 February 19895": copied pages write the mark beside a year as if it were its last digit.
                if (position - start is > 4 and < 8 && IsYear(source, start))
                {
                    start += 4;
                }

                if (FootnoteMarkerReader.TryReadDigits(source, start, piece.End, out var end, out var value) && end == position)
                {
                    yield return Around(source, pieces, i, start, end, value);
                }
            }
        }
    }

    /// <summary>Tells whether four digits of a text are a year of this century or the last.</summary>
    public static bool IsYear(string source, int start) =>
        start >= 0 && start + 4 <= source.Length
        && ((source[start] == '1' && source[start + 1] == '9') || (source[start] == '2' && source[start + 1] == '0'))
        && IsDigit(source[start + 2]) && IsDigit(source[start + 3]);

    /// <summary>Finds the next digit; the end where there is none. A few characters are looked for many at a time.</summary>
    private static int NextDigit(string source, int from, int end)
    {
        var digit = source.IndexOfAny(Digits, from, end - from);
        return digit < 0 ? end : digit;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static NumberInText Around(string source, IReadOnlyList<TextPiece> pieces, int piece, int start, int end, int value)
    {
        var isSlashed = FootnoteMarkerReader.TryReadSlashed(source, start, pieces[piece].End, out var behind, out _);
        end = isSlashed ? behind : end;
        var before = start - 1;
        while (before >= pieces[piece].Start && IsBlankOrMarkup(source[before]))
        {
            before--;
        }

        var blankBefore = before < start - 1;
        if (before < pieces[piece].Start)
        {
            before = piece == 0 ? -1 : pieces[piece - 1].End - 1;
            blankBefore = true;
        }

        var after = end;
        while (after < pieces[piece].End && IsBlankOrMarkup(source[after]))
        {
            after++;
        }

        var blankAfter = after > end;
        if (after >= pieces[piece].End)
        {
            after = piece + 1 == pieces.Count ? -1 : pieces[piece + 1].Start;
            blankAfter = true;
        }

        return new NumberInText(start, end, value, before, after, blankBefore, blankAfter, isSlashed);
    }

    private static bool IsBlankOrMarkup(char c) => char.IsWhiteSpace(c) || c is '*' or '_';
}
