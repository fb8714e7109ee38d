namespace TypedResolutions.Text.Blocks;

/// <summary>
/// Words set with a blank between their letters ("p r i e", "т р е б у е т"): emphasis of old typesetters that comes out of
/// a PDF as blanks.
/// </summary>
internal static class LetterSpacing
{
    private const int FewestLetters = 5;

    /// <summary>Tells whether a blank stands between two letters of such a word: no language has five words of one letter in a row.</summary>
    public static bool IsInside(string text, int blank, int start, int end)
    {
        if (text[blank] != ' ')
        {
            return false;
        }

        var letters = 0;
        for (var i = blank - 1; letters < FewestLetters && IsSingleLetter(text, i, start, end); i -= 2)
        {
            letters++;
        }

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

    private static bool IsSingleLetter(string text, int index, int start, int end) =>
        index >= start && index < end && char.IsLetter(text[index])
        && (index == start || text[index - 1] == ' ') && (index + 1 == end || !char.IsLetterOrDigit(text[index + 1]));
}
