using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Tells whether a line opens with a verb of recitals or of operative paragraphs.</summary>
internal static class OpeningVerb
{
    private const int MostSkips = 4;

    /// <summary>Looks for a verb at a place of a line.</summary>
    /// <returns>Whether a verb of recitals, and whether one of operative paragraphs, stands there.</returns>
    public static (bool Preambular, bool Operative) Find(SourceLine line, int sourceStart, LanguageData language)
    {
        var folded = line.Folded;
        var start = folded.FromOriginal(sourceStart);
        while (start < folded.Length && !char.IsLetterOrDigit(folded[start]))
        {
            start++;
        }

        for (var skips = 0; skips < MostSkips; skips++)
        {
            var preambular = language.PreambularVerbs.TryMatch(folded, start, out _, out _);
            var operative = language.OperativeVerbs.TryMatch(folded, start, out _, out _);
            if (preambular || operative)
            {
                return (preambular, operative);
            }

            if (!language.Leads.TryMatch(folded, start, out var end, out _)
                && !language.Modifiers.TryMatch(folded, start, out end, out _))
            {
                break;
            }

            start = end;
            while (folded[start] is ' ' or ',')
            {
                start++;
            }
        }

        return (false, false);
    }

    /// <summary>Tells whether a new paragraph may open with the character of a line: a capital, where there are capitals.</summary>
    public static bool MayOpen(SourceLine line, int sourceStart, LanguageData language)
    {
        for (var i = sourceStart - line.Start; i < line.Length; i++)
        {
            if (char.IsLetterOrDigit(line[i]))
            {
                return language.RecitalsStartSmall || !char.IsLower(line[i]);
            }
        }

        return false;
    }
}
