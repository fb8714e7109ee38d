using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>
/// The little words by which the languages of one script are told apart, counted in a text as it is written: each character
/// is folded as it is passed, and a word is the codes of its letters, five bits each.
/// </summary>
internal sealed class LittleWords
{
    /// <summary>The most characters of a word that fit its number, with one before them that shows where it starts.</summary>
    private const int LongestWord = 11;

    private const int BitsOfCode = 5;
    private const ulong CodeMask = (1 << BitsOfCode) - 1;

    /// <summary>The bits of a place in the table: four times as many places as there are words, or so.</summary>
    private const int BitsOfPlace = 9;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>The codes from 1 to this are those of the Latin letters.</summary>
    private const byte LastLetter = 26;

    /// <summary>A digit, or a letter that no little word has.</summary>
    private const byte OtherLetter = 27;

    private const byte Apostrophe = 28;

    /// <summary>A sign that no little word has.</summary>
    private const byte Sign = 29;

    /// <summary>A character of the scripts that are written without blanks: beside it a blank means nothing.</summary>
    private const byte Han = 30;

    private const byte Blank = 32;

    /// <summary>A character that is dropped, or stands for several.</summary>
    private const byte Special = 33;

    private static readonly byte[] Codes = BuildCodes();

    private readonly ulong[] words = new ulong[1 << BitsOfPlace];
    private readonly int[] languages = new int[1 << BitsOfPlace];

    /// <summary>Adds a word.</summary>
    /// <param name="word">The word: Latin letters and apostrophes, no more than eleven.</param>
    /// <param name="language">The number of its language.</param>
    public void Add(string word, int language)
    {
        var folded = TextFolding.FoldPhrase(word);
        var key = 0UL;
        foreach (var c in folded)
        {
            var code = CodeOf(c);
            if (code is > LastLetter and not Apostrophe || folded.Length > LongestWord)
            {
                throw new ArgumentException("No little word: " + word, nameof(word));
            }

            key = With(key, code);
        }

        var place = PlaceOf(key);
        words[place] = key;
        languages[place] |= 1 << language;
    }

    /// <summary>Counts the words of a stretch of text that stand behind a blank.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="counts">The number of words of each language, to which those found are added.</param>
    public void Count(string text, int start, int end, int[] counts)
    {
        StepCounter.Count(end - start);
        var codes = Codes;
        var key = 0UL;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            var code = c < codes.Length ? codes[c] : CodeOf(c);
            if (code <= OtherLetter)
            {
                key = With(key, code);
            }
            else if (code != Special)
            {
                key = End(key, code, counts);
            }
            else if (TextFolding.IsExpanding(TextFolding.Fold(c)))
            {
                foreach (var part in TextFolding.Expand(c))
                {
                    key = With(key, CodeOf(part));
                }
            }
        }

        _ = End(key, Blank, counts);
    }

    /// <summary>Counts the word that ends before a sign or a blank.</summary>
    /// <returns>The number of what stands there since the last blank.</returns>
    private ulong End(ulong key, byte code, int[] counts)
    {
        var found = languages[PlaceOf(key)];
        for (var language = 0; found != 0; language++, found >>= 1)
        {
            counts[language] += found & 1;
        }

        return code != Blank ? With(key, code) : (key & CodeMask) == Han ? key : 0;
    }

    /// <summary>Finds where a word stands in the table, or the free place that shows that it is not there.</summary>
    private int PlaceOf(ulong key)
    {
        var place = (int)((key * Spread) >> (64 - BitsOfPlace));
        while (words[place] != key && words[place] != 0)
        {
            place = (place + 1) & (words.Length - 1);
        }

        return place;
    }

    /// <summary>Adds a character. The first of a long word fall out at the other end, where no little word reaches.</summary>
    private static ulong With(ulong key, byte code) => (key << BitsOfCode) | code;

    private static byte[] BuildCodes()
    {
        var codes = new byte[TextFolding.FirstHan];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = CodeOf((char)i);
        }

        return codes;
    }

    private static byte CodeOf(char c)
    {
        var folded = TextFolding.Fold(c);
        return folded == ' ' ? Blank
            : !TextFolding.IsSingle(folded) ? Special
            : TextFolding.IsHan(c) ? Han
            : folded is >= 'a' and <= 'z' ? (byte)(folded - 'a' + 1)
            : CharacterClasses.IsJoinable(folded) ? OtherLetter
            : folded == '\'' ? Apostrophe
            : Sign;
    }
}
