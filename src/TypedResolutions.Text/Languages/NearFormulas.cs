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

    private readonly List<(string Text, string Organ)> formulas = new();

    public NearFormulas(LanguageFile file)
    {
        foreach (var pair in file.Section("formulas"))
        {
            foreach (var value in pair.Value)
            {
                var folded = TextFolding.FoldPhrase(value);
                if (folded.Length >= ShortestFormula && pair.Key.IndexOf(':') < 0 && pair.Key != nameof(Organ.Other) && pair.Key != nameof(Organ.Conference))
                {
                    formulas.Add((folded, pair.Key));
                }
            }
        }
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

        // Without a comma a letter alone may be misread.
        var mostEdits = end < line.Length && (line[end] == ',' || line[line.Length - 1] == ',') ? MostEdits : 1;

        foreach (var (text, candidate) in formulas)
        {
            var allowed = Math.Min(mostEdits, text.Length / 7);
            if (Math.Abs(text.Length - (end - start)) <= allowed && Distance(text, line, start, end, allowed) <= allowed)
            {
                organ = candidate;
                return true;
            }
        }

        return false;
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
