using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Annotation.Citations.Tokens;

/// <summary>The characters of the text that is read, in folded order, as printed: capitals tell a symbol from words.</summary>
internal sealed class TextCharacters
{
    private const string CyrillicLookalikes = "АВСЕНКМОРТХ";
    private const string LatinLookalikes = "ABCEHKMOPTX";

    public string Text { get; private set; } = string.Empty;

    public FoldedText Folded { get; private set; } = FoldedText.Empty;

    public int Length => Folded.Length;

    /// <summary>Goes to another text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The same text folded.</param>
    public void GoTo(string text, FoldedText folded)
    {
        Text = text;
        Folded = folded;
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Gets the character as printed; Cyrillic capitals that look like Latin ones count as those.</summary>
    public char Printed(int index)
    {
        if (index < 0 || index >= Folded.Length)
        {
            return '\0';
        }

        var c = Text[Folded.ToOriginal(index)];
        var lookalike = c >= '\u0410' && c <= '\u0425' ? CyrillicLookalikes.IndexOf(c) : -1;
        return lookalike >= 0 ? LatinLookalikes[lookalike] : c;
    }

    public bool IsDigitAt(int index) => IsDigit(Folded[index]);

    /// <summary>Tells whether a Latin capital stands at a place.</summary>
    public bool IsCapitalAt(int index) => Printed(index) is >= 'A' and <= 'Z';

    /// <summary>Tells whether a word of letters with cases, or a number, goes on at a place.</summary>
    public bool IsJoinedAt(int index) => CharacterClasses.IsCased(Folded[index]);

    public int SkipBlank(int index) => Folded.SkipBlank(index);

    /// <summary>Finds the end of a run of digits.</summary>
    public int EndOfDigits(int index)
    {
        while (IsDigitAt(index))
        {
            index++;
        }

        return index;
    }
}
