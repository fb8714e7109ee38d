using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>Tries several templates on a line.</summary>
internal static class TemplateSet
{
    /// <summary>Finds the template that covers most of a line from its start.</summary>
    public static bool TryMatch(LineTemplate[] templates, FoldedText line, int start, LanguageData language, out TemplateMatch match)
    {
        match = new TemplateMatch();
        var found = false;
        while (start < line.Length && line[start] is '*' or '_')
        {
            start++;
        }

        foreach (var template in templates)
        {
            if (template.TryMatch(line, start, language, out var candidate) && (!found || candidate.End > match.End))
            {
                match = candidate;
                found = true;
            }
        }

        return found;
    }

    /// <summary>Finds the first place of a text, at the start of a word, at which a template matches.</summary>
    public static bool TrySearch(LineTemplate[] templates, FoldedText text, int longest, LanguageData language, out TemplateMatch match)
    {
        var limit = Math.Min(text.Length, longest);
        for (var i = 0; i < limit; i++)
        {
            if (text[i] != ' ' && text.IsBoundary(i) && TryMatch(templates, text, i, language, out match))
            {
                return true;
            }
        }

        match = new TemplateMatch();
        return false;
    }

    /// <summary>Tells whether a template covers a whole line, a stop at its end apart.</summary>
    public static bool MatchesWhole(LineTemplate[] templates, FoldedText line, LanguageData language) =>
        TryMatch(templates, line, 0, language, out var match) && IsRest(line, match.End);

    /// <summary>Tells whether nothing but stops and brackets stands behind a place.</summary>
    public static bool IsRest(FoldedText line, int start)
    {
        for (var i = start; i < line.Length; i++)
        {
            if (char.IsLetterOrDigit(line[i]))
            {
                return false;
            }
        }

        return true;
    }
}
