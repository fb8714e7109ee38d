using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Characters;

/// <summary>
/// A text by the characters that are meant, each in its place: extractions, editors and web pages print letters by others.
/// </summary>
/// <remarks>
/// Whatever is put right keeps its length, so that every offset is one of the file. What nobody sees stands where it
/// separates nothing; the texts of paragraphs leave it out.
/// </remarks>
internal sealed class PrintedText
{
    /// <summary>Below it stand no characters that have to be put right.</summary>
    private const char FirstOdd = '\u0300';

    private const int Block = 8;

    private static readonly bool[] Odd = BuildOdd();

    private PrintedText(string text, string digits)
    {
        Text = text;
        WithPlainDigits = digits;
    }

    /// <summary>Gets the text as its paragraphs quote it.</summary>
    public string Text { get; }

    /// <summary>Gets the same with ASCII digits and letters for Arabic-Indic and full-width ones, from which its structure is read.</summary>
    public string WithPlainDigits { get; }

    /// <summary>Puts a text right.</summary>
    /// <param name="source">The text of the file.</param>
    public static PrintedText Of(string source)
    {
        var place = FirstToMend(source, 0);
        if (place == source.Length)
        {
            return new PrintedText(source, source);
        }

        var text = source.ToCharArray();
        var hasOtherDigits = false;
        for (; place < text.Length; place = FirstToMend(source, place + 1))
        {
            var c = text[place];
            if (HanDoubles.TryUnify(c, out var meant))
            {
                text[place] = meant;
            }
            else if (place > 0 && CombiningMarks.TryCompose(text[place - 1], c, out var composed))
            {
                text[place - 1] = composed;
                text[place] = InvisibleMarks.Filler;
            }
            else if (PlainDigit(c) != c)
            {
                hasOtherDigits = true;
            }
        }

        InvisibleMarks.MoveOutOfNumbers(text);
        var mended = new string(text);
        return new PrintedText(mended, hasOtherDigits ? PlainDigits(text) : mended);
    }

    private static string PlainDigits(char[] text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = PlainDigit(text[i]);
        }

        return new string(text);
    }

    /// <summary>Finds the next character that may have to be put right; most texts have none, and are passed in blocks.</summary>
    private static int FirstToMend(string source, int start)
    {
        var place = start;
        while (place < source.Length)
        {
            if (place + Block <= source.Length)
            {
                var bits = source[place] | source[place + 1] | source[place + 2] | source[place + 3]
                    | source[place + 4] | source[place + 5] | source[place + 6] | source[place + 7];
                if (bits < FirstOdd)
                {
                    place += Block;
                    continue;
                }
            }

            for (var end = Math.Min(place + Block, source.Length); place < end; place++)
            {
                if (Odd[source[place]])
                {
                    return place;
                }
            }
        }

        return source.Length;
    }

    private static bool[] BuildOdd()
    {
        var odd = new bool[char.MaxValue + 1];
        for (var i = 0; i < odd.Length; i++)
        {
            var c = (char)i;
            odd[i] = InvisibleMarks.IsMark(c) || HanDoubles.MayBe(c) || CombiningMarks.IsMark(c) || PlainDigit(c) != c;
        }

        return odd;
    }

    private static char PlainDigit(char c) => c switch
    {
        (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9') or (>= '\uFF10' and <= '\uFF19') => TextFolding.Fold(c),
        (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') => (char)(c - 0xFEE0),
        _ => c,
    };
}
