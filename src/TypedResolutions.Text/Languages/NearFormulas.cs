using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>
/// Finds enacting formulas that a scan misread by a letter or two: "L'Assemblee generate,". Only a short line is tried,
/// against every formula, so the cost does not grow with the document.
/// </summary>
internal sealed class NearFormulas
{
    private const int MostEdits = 3;
    private const int ShortestFormula = 14;
    private const int LongestFormula = 200;

    /// <summary>In no formula there are more blanks for a letter than this, less one.</summary>
    private const int MostBlanks = 3;

    /// <summary>Whether a line of so many characters may be near a formula.</summary>
    private readonly bool[] mayHaveLength = new bool[LongestFormula + MostEdits + 1];
    private readonly List<(string Text, ulong Letters, string Organ)> formulas = new();

    /// <summary>The most characters of a line that may be near a formula.</summary>
    private readonly int longest;

    public NearFormulas(LanguageFile file)
    {
        foreach (var pair in file.Section("formulas"))
        {
            foreach (var value in pair.Value)
            {
                var folded = TextFolding.FoldPhrase(value);
                if (folded.Length is >= ShortestFormula and <= LongestFormula && pair.Key.IndexOf(':') < 0 && pair.Key != nameof(Organ.Other) && pair.Key != nameof(Organ.Conference))
                {
                    formulas.Add((folded, LettersOf(new FoldedText(folded), 0, folded.Length), pair.Key));
                    for (var length = folded.Length - MostEdits; length <= folded.Length + MostEdits; length++)
                    {
                        mayHaveLength[length] = true;
                    }

                    longest = Math.Max(longest, folded.Length + MostEdits);
                }
            }
        }
    }

    /// <summary>Tells of a line as it is written whether it is short enough; false for certain, true for perhaps.</summary>
    public bool MayMatch(string text, int start, int end) =>
        end - start <= longest * MostBlanks && !Unfolded.IsLongerThan(longest, text, start, end);

    /// <summary>Finds the formula that a line is, but for a few letters.</summary>
    public bool TryMatch(FoldedText line, int start, out int end, out string organ)
    {
        end = line.Length;
        organ = string.Empty;
        while (end > start && (line[end - 1] is ',' or ' '))
        {
            end--;
        }

        if (end - start >= mayHaveLength.Length || !mayHaveLength[end - start])
        {
            return false;
        }

        // Without a comma a letter alone may be misread.
        var mostEdits = end < line.Length && (line[end] == ',' || line[line.Length - 1] == ',') ? MostEdits : 1;

        ulong? letters = null;
        foreach (var (text, itsLetters, candidate) in formulas)
        {
            var allowed = Math.Min(mostEdits, text.Length / 7);
            if (Math.Abs(text.Length - (end - start)) > allowed)
            {
                continue;
            }

            letters ??= LettersOf(line, start, end);
            if (!HasMore(itsLetters & ~letters.Value, allowed) && !HasMore(letters.Value & ~itsLetters, allowed) && Distance(text, line, start, end, allowed) <= allowed)
            {
                organ = candidate;
                return true;
            }
        }

        return false;
    }

    /// <summary>One bit for each letter that stands in a stretch: every letter that one text has and the other has not takes an edit.</summary>
    private static ulong LettersOf(FoldedText text, int start, int end)
    {
        var letters = 0UL;
        for (var i = start; i < end; i++)
        {
            letters |= 1UL << (text[i] & 63);
        }

        return letters;
    }

    /// <summary>Tells whether more than some bits are set.</summary>
    private static bool HasMore(ulong bits, int count)
    {
        for (; bits != 0 && count >= 0; count--)
        {
            bits &= bits - 1;
        }

        return count < 0;
    }

    /// <summary>The edit distance, given up once it is more than allowed.</summary>
    private static int Distance(string text, FoldedText line, int start, int end, int allowed)
    {
        var length = end - start;
        var previous = new int[length + 1];
        var current = new int[length + 1];
        for (var j = 0; j <= length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= text.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= length; j++)
            {
                var cost = text[i - 1] == line[start + j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                least = Math.Min(least, current[j]);
            }

            if (least > allowed)
            {
                return least;
            }

            (previous, current) = (current, previous);
        }

        return previous[length];
    }
}
