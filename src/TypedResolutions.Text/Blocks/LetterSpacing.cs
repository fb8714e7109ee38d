namespace TypedResolutions.Text.Blocks;

/// <summary>
/// Words set with a blank between their letters ("p r i e", "т р е б у е т", "Ус т а в а"): emphasis of old typesetters that comes out of
/// a PDF as blanks.
/// </summary>
internal static class LetterSpacing
{
    private const int FewestLetters = 5;

    /// <summary>Tells whether a blank stands between two letters of such a word: no language has five words of one letter in a row.</summary>
    public static bool IsInside(string text, int blank, int start, int end)
    {
        // "в У з к о м": a capital starts a word.
        if (text[blank] != ' ' || blank <= start || blank + 1 >= end || (char.IsUpper(text[blank + 1]) && char.IsLower(text[blank - 1])))
        {
            return false;
        }

        var letters = 0;
        var left = blank - 1;
        for (; letters < FewestLetters && IsSingleLetter(text, left, start, end); left -= 2)
        {
            letters++;
        }

        letters += letters < FewestLetters && IsFirstPart(text, left, start) ? 1 : 0;
        if (letters == 0 || !IsSingleLetter(text, blank + 1, start, end))
        {
            return false;
        }

        for (var i = blank + 1; letters < FewestLetters && IsSingleLetter(text, i, start, end); i += 2)
        {
            letters++;
        }

        return letters >= FewestLetters;
    }

    /// <summary>"Ус т а в а": the first letters may have kept together, which only a capital shows.</summary>
    private static bool IsFirstPart(string text, int last, int start)
    {
        var first = last;
        while (first > start && last - first < 3 && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        return last - first == 1 && char.IsUpper(text[first]) && char.IsLower(text[last]) && (first == start || text[first - 1] == ' ');
    }

    private static bool IsSingleLetter(string text, int index, int start, int end) =>
        index >= start && index < end && char.IsLetter(text[index])
        && (index == start || text[index - 1] == ' ') && (index + 1 == end || !char.IsLetterOrDigit(text[index + 1]));
}
