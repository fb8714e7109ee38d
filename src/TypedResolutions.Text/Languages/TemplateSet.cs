using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>
/// Several templates that are tried on a line together. They are kept by the character they open with, since a line is
/// asked for every set and nearly always opens with none of it.
/// </summary>
internal sealed class TemplateSet
{
    private readonly LineTemplate[] all;
    private readonly LineTemplate[] open;
    private readonly Dictionary<char, LineTemplate[]> byFirst = new();

    public TemplateSet(IEnumerable<LineTemplate> templates)
    {
        all = templates.ToArray();
        open = all.Where(static template => template.First is null).ToArray();
        foreach (var first in all.Select(static template => template.First).OfType<char>().Distinct())
        {
            byFirst.Add(first, all.Where(template => template.First is null || template.First == first).ToArray());
        }
    }

    /// <summary>Finds the template that covers most of a line from its start.</summary>
    public static bool TryMatch(TemplateSet templates, FoldedText line, int start, LanguageData language, out TemplateMatch match)
    {
        match = null!;
        TemplateMatch? spare = null;
        while (start < line.Length && line[start] is '*' or '_')
        {
            start++;
        }

        foreach (var template in templates.OpeningWith(line[start]))
        {
            if (!template.MayOpenWith(line[start]))
            {
                continue;
            }

            var candidate = spare ?? new TemplateMatch();
            spare = null;
            if (template.TryMatch(line, start, language, candidate) && (match is null || candidate.End > match.End))
            {
                match = candidate;
            }
            else
            {
                candidate.Clear();
                spare = candidate;
            }
        }

        return match is not null;
    }

    /// <summary>Finds the first place of a text, at the start of a word, at which a template matches.</summary>
    public static bool TrySearch(TemplateSet templates, FoldedText text, int longest, LanguageData language, out TemplateMatch match)
    {
        var limit = Math.Min(text.Length, longest);
        for (var i = 0; i < limit; i++)
        {
            if (text[i] != ' ' && text.IsBoundary(i) && TryMatch(templates, text, i, language, out match))
            {
                return true;
            }
        }

        match = null!;
        return false;
    }

    /// <summary>Tells whether a template covers a whole line, a stop at its end apart.</summary>
    public static bool MatchesWhole(TemplateSet templates, FoldedText line, LanguageData language) =>
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

    /// <summary>Tells whether a template may match where a character stands; false for certain, true for perhaps.</summary>
    public bool MayOpenWith(char c) => Array.Exists(OpeningWith(c), template => template.MayOpenWith(c));

    /// <summary>Gets the templates that may match where a character stands; a blank before the words is passed over.</summary>
    private LineTemplate[] OpeningWith(char c) =>
        c == ' ' ? all : byFirst.TryGetValue(c, out var templates) ? templates : open;
}
