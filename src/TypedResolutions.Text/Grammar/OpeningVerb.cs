using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Tells whether a line opens with a verb of recitals or of operative paragraphs.</summary>
internal static class OpeningVerb
{
    private const int MostSkips = 4;

    /// <summary>The most characters of the number or letter that a line opens with.</summary>
    private const int LongestMark = 30;

    /// <summary>Looks for a verb at a place of a line.</summary>
    /// <returns>Whether a verb of recitals, and whether one of operative paragraphs, stands there.</returns>
    public static (bool Preambular, bool Operative) Find(SourceLine line, int sourceStart, LanguageData language)
    {
        if (line.OpeningVerb is not { } known || known.Start != sourceStart)
        {
            // Behind an enacting formula a verb stands far from the line's start.
            var folded = sourceStart - line.Start <= LongestMark ? line.Opening : line.Folded;
            var (preambular, operative) = Find(folded, folded.FromOriginal(sourceStart), language);
            known = (sourceStart, preambular, operative);
            line.OpeningVerb = known;
        }

        return (known.Preambular, known.Operative);
    }

    private static (bool Preambular, bool Operative) Find(FoldedText folded, int start, LanguageData language)
    {
        while (start < folded.Length && !char.IsLetterOrDigit(folded[start]))
        {
            start++;
        }

        for (var skips = 0; skips < MostSkips; skips++)
        {
            var found = FindAt(folded, start, language);
            if (!found.Preambular && !found.Operative && language.TryMatchGlued(folded, start, out var behindGlued))
            {
                found = FindAt(folded, behindGlued, language);
            }

            if (found.Preambular || found.Operative)
            {
                return found;
            }

            if (!language.TryMatchLead(folded, start, out var end))
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

    /// <summary>Looks for the verb of a paragraph that opens with the object: 对…表示关切.</summary>
    /// <param name="text">The paragraph, to its stop.</param>
    /// <param name="language">The language of the text.</param>
    /// <returns>Whether a verb of recitals, and whether one of operative paragraphs, ends a clause of it.</returns>
    public static (bool Preambular, bool Operative) FindBehindObject(FoldedText text, LanguageData language) => (
        language.ObjectFirstVerbs.TryFind(language.PreambularVerbs, text, 0, out _),
        language.ObjectFirstVerbs.TryFind(language.OperativeVerbs, text, 0, out _));

    private static (bool Preambular, bool Operative) FindAt(FoldedText text, int start, LanguageData language) => (
        language.VerbPhrases.Opens(language.PreambularVerbs, text, start),
        language.VerbPhrases.Opens(language.OperativeVerbs, text, start));

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
