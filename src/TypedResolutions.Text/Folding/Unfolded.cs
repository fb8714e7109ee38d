namespace TypedResolutions.Text.Folding;

/// <summary>
/// Asks of text as it is written what phrases may start in it, before it is folded: nearly all lines of a document open
/// with none of those that are looked for, and need not be folded to be told so.
/// </summary>
internal static class Unfolded
{
    /// <summary>Tells whether a phrase may start at a place of a text; false for certain, true for perhaps.</summary>
    /// <param name="table">The phrases.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">The place: the start of what is folded, or behind a character that is no blank.</param>
    /// <param name="end">The end of what is folded.</param>
    public static bool MayStart<T>(PhraseTable<T> table, string text, int start, int end)
    {
        if (!MayStart(table.Openings, text, start, end))
        {
            return false;
        }

        var node = PhraseTable<T>.Root;
        for (var i = start; i < end; i++)
        {
            var folded = TextFolding.Fold(text[i]);
            if (!TextFolding.IsPlain(folded) && !IsBlankBetweenWords(text, i, end))
            {
                return true;
            }

            if (!table.TryStep(node, folded, out node))
            {
                return false;
            }

            if (table.TryGetValue(node, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether one of a set may start at a place of a text; false for certain, true for perhaps.</summary>
    /// <param name="openings">With what they start.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">The place: the start of what is folded, or behind a character that is no blank.</param>
    /// <param name="end">The end of what is folded.</param>
    public static bool MayStart(Openings openings, string text, int start, int end)
    {
        StepCounter.Count();
        var first = start < end ? TextFolding.Fold(text[start]) : '\0';
        var second = start + 1 < end ? TextFolding.Fold(text[start + 1]) : '\0';
        return !TextFolding.IsPlain(first) || (start + 1 < end && !TextFolding.IsPlain(second))
            || openings.MayStartWith(Openings.PairOf(first, second));
    }

    /// <summary>
    /// Tells whether text opens with a word of letters and goes on with another word, or not at all: that word is neither a
    /// number nor has one. True for certain, false for perhaps.
    /// </summary>
    public static bool OpensWithWordAlone(string text, int start, int end)
    {
        var behind = start;
        while (behind < end && IsPlainLetter(text[behind]))
        {
            StepCounter.Count();
            behind++;
        }

        return behind > start && (behind == end || (text[behind] == ' ' && behind + 1 < end && IsPlainLetter(text[behind + 1])));
    }

    /// <summary>Tells whether text has more characters than some when it is folded; true for certain, false for perhaps.</summary>
    public static bool IsLongerThan(int most, string text, int start, int end)
    {
        // What is folded to no more than a comma is not counted: blanks may fall away, and readers pass over stops at the end.
        var count = 0;
        for (var i = start; i < end && count <= most; i++)
        {
            StepCounter.Count();
            count += TextFolding.Fold(text[i]) > ',' ? 1 : 0;
        }

        return count > most;
    }

    private static bool IsPlainLetter(char c) => char.IsLetter(c) && c < TextFolding.FirstHan && TextFolding.IsPlain(TextFolding.Fold(c));

    /// <summary>Tells whether a character stays a blank when it is folded: one alone, with neither side written without blanks.</summary>
    private static bool IsBlankBetweenWords(string text, int index, int end) =>
        TextFolding.Fold(text[index]) == ' ' && index + 1 < end
        && TextFolding.IsPlain(TextFolding.Fold(text[index + 1])) && !TextFolding.IsHan(text[index + 1]) && !TextFolding.IsHan(text[index - 1]);
}
