using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>
/// Finds enacting formulas that a scan misread by a letter or two: "L'Assemblee generate,". Only a short line is tried,
/// against every formula, so the cost does not grow with the document.
/// </summary>
internal sealed class NearFormulas
{
    private const int MostEdits = 3;

    /// <summary>Without a comma a letter alone may be misread.</summary>
    private const int MostEditsWithoutComma = 1;

    private const int ShortestFormula = 14;
    private const int LongestFormula = 200;

    /// <summary>In no formula there are more blanks for a letter than this, less one.</summary>
    private const int MostBlanks = 3;

    /// <summary>Whether a line of so many characters may be near a formula.</summary>
    private readonly bool[] mayHaveLength = new bool[LongestFormula + MostEdits + 1];
    private readonly List<(string Text, ulong Letters, string Organ)> formulas = new();

    /// <summary>The formulas that a line with so many letters may be near.</summary>
    private readonly List<(string Text, ulong Letters)>?[] byLetterCount =
        new List<(string Text, ulong Letters)>?[LongestFormula + MostEdits + 1];

    /// <summary>The most characters of a line that may be near a formula.</summary>
    private readonly int longest;

    public NearFormulas(LanguageFile file)
    {
        foreach (var pair in file.Section("formulas"))
        {
            foreach (var value in pair.Value)
            {
                var folded = TextFolding.FoldPhrase(value);
                if (folded.Length is >= ShortestFormula and <= LongestFormula && pair.Key.IndexOf(':') < 0
                    && pair.Key is not (nameof(Organ.Other) or nameof(Organ.Conference)))
                {
                    Add(folded, pair.Key);
                    longest = Math.Max(longest, folded.Length + MostEdits);
                }
            }
        }
    }

    /// <summary>Tells of a line as it is written whether it may be near a formula; false for certain, true for perhaps.</summary>
    public bool MayMatch(string text, int start, int end)
    {
        if (end - start > longest * MostBlanks)
        {
            return false;
        }

        var letters = 0UL;
        var count = 0;
        for (var i = start; i < end && count <= longest; i++)
        {
            StepCounter.Count();
            var folded = TextFolding.Fold(text[i]);
            if (TextFolding.IsExpanding(folded))
            {
                return true;
            }

            letters |= BitOf(folded);
            count += OneForLetter(folded);
        }

        if (count > longest || byLetterCount[count] is not { } candidates)
        {
            return false;
        }

        var last = TextFolding.Fold(text[end - 1]);
        var mostEdits = last == ',' || !TextFolding.IsPlain(last) ? MostEdits : MostEditsWithoutComma;
        foreach (var (formula, itsLetters) in candidates)
        {
            if (AreLike(letters, itsLetters, Allowed(formula, mostEdits)))
            {
                return true;
            }
        }

        return false;
    }

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

        var mostEdits = end < line.Length && (line[end] == ',' || line[line.Length - 1] == ',') ? MostEdits : MostEditsWithoutComma;

        ulong? letters = null;
        foreach (var (text, itsLetters, candidate) in formulas)
        {
            var allowed = Allowed(text, mostEdits);
            if (Math.Abs(text.Length - (end - start)) > allowed)
            {
                continue;
            }

            letters ??= LettersOf(line, start, end);
            if (AreLike(letters.Value, itsLetters, allowed) && Distance(text, line, start, end, allowed) <= allowed)
            {
                organ = candidate;
                return true;
            }
        }

        return false;
    }

    private void Add(string formula, string organ)
    {
        var letters = LettersOf(new FoldedText(formula), 0, formula.Length);
        formulas.Add((formula, letters, organ));
        var count = formula.Sum(OneForLetter);
        for (var edits = -MostEdits; edits <= MostEdits; edits++)
        {
            mayHaveLength[formula.Length + edits] = true;
            if (count + edits >= 0)
            {
                (byLetterCount[count + edits] ??= new()).Add((formula, letters));
            }
        }
    }

    /// <summary>Gets how many letters of a formula may be misread.</summary>
    private static int Allowed(string formula, int mostEdits) => Math.Min(mostEdits, formula.Length / 7);

    /// <summary>One bit for each letter that stands in a stretch.</summary>
    private static ulong LettersOf(FoldedText text, int start, int end)
    {
        var letters = 0UL;
        for (var i = start; i < end; i++)
        {
            letters |= BitOf(text[i]);
        }

        return letters;
    }

    /// <summary>Gets one for a letter, none for blanks and signs, of which some are passed over around a formula. No branch hangs on it.</summary>
    private static int OneForLetter(char folded) => folded >= 'a' ? 1 : 0;

    private static ulong BitOf(char folded) => (ulong)OneForLetter(folded) << (folded & 63);

    /// <summary>Every letter that one text has and the other has not takes an edit.</summary>
    private static bool AreLike(ulong letters, ulong others, int allowed) =>
        !HasMore(others & ~letters, allowed) && !HasMore(letters & ~others, allowed);

    /// <summary>Tells whether more than some bits are set.</summary>
    private static bool HasMore(ulong bits, int count)
    {
        for (; bits != 0 && count >= 0; count--)
        {
            bits &= bits - 1;
        }

        return count < 0;
    }

    /// <summary>
    /// The edit distance, given up once it is more than allowed. So few edits never lead farther from the diagonal than they are.
    /// </summary>
    private static int Distance(string text, FoldedText line, int start, int end, int allowed)
    {
        var length = end - start;
        var previous = new int[length + 1];
        var current = new int[length + 1];
        for (var j = 0; j <= length; j++)
        {
            previous[j] = j;
            current[j] = allowed + 1;
        }

        for (var i = 1; i <= text.Length; i++)
        {
            var first = Math.Max(i - allowed, 1);
            var last = Math.Min(i + allowed, length);
            current[first - 1] = first == 1 ? i : allowed + 1;
            var least = current[first - 1];
            for (var j = first; j <= last; j++)
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
