namespace TypedResolutions.Text.Folding;

/// <summary>What the parser asks of characters all the time, in one table.</summary>
internal static class CharacterClasses
{
    /// <summary>The class of characters that make one word with their like beside them.</summary>
    public const byte Joinable = 2;

    /// <summary>The class of digits, and of letters of a script that has cases.</summary>
    public const byte Cased = 4;

    private const byte Word = 1;

    private static readonly byte[] Table = BuildTable();

    /// <summary>Tells whether a character is a letter or a digit.</summary>
    public static bool IsWord(char c) => (Table[c] & Word) != 0;

    /// <summary>Tells whether a character makes one word with its like beside it: a letter or digit of a script with blanks.</summary>
    public static bool IsJoinable(char c) => (Table[c] & Joinable) != 0;

    /// <summary>Tells whether a character is a digit, or a letter of a script that has cases.</summary>
    public static bool IsCased(char c) => (Table[c] & Cased) != 0;

    /// <summary>Gets all that is known of a character, for the other questions.</summary>
    public static byte Of(char c) => Table[c];

    /// <summary>Tells whether the character with these classes makes one word with its like beside it.</summary>
    public static bool IsJoinable(int classes) => (classes & Joinable) != 0;

    /// <summary>Tells whether characters that share some classes, and have some among them, all have cases, or none has.</summary>
    public static bool AreCasedAlike(int shared, int among) => ((shared ^ among) & Cased) == 0;

    private static byte[] BuildTable()
    {
        var table = new byte[65536];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)i;
            if (char.IsLetterOrDigit(c))
            {
                var isOther = char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherLetter;
                table[i] = (byte)(Word | (TextFolding.IsHan(c) ? 0 : Joinable) | (isOther ? 0 : Cased));
            }
        }

        return table;
    }
}
