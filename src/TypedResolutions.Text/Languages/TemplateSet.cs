using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Languages;

/// <summary>
/// Several templates that are tried on a line together. A line is asked for every set and nearly always opens with none of
/// it, which its first two characters tell.
/// </summary>
internal sealed class TemplateSet
{
    /// <summary>The characters that may stand before the words of a template.</summary>
    private const string PassedOver = " *_";

    private readonly LineTemplate[] templates;
    private readonly TemplateTree tree;
    private readonly Openings openings = new();

    /// <summary>Whether a template may cover more than the opening of a line.</summary>
    private readonly bool reachesFar;

    public TemplateSet(IEnumerable<LineTemplate> templates)
    {
        this.templates = templates.ToArray();
        tree = new TemplateTree(this.templates);
        openings.Add(tree.Openings);
        openings.AddEach(PassedOver);
        reachesFar = Array.Exists(this.templates, static template => template.Parts.Any(static part => part.Placeholder == Placeholder.Anything));
    }

    /// <summary>Finds the template that covers most of a line from its start.</summary>
    public static bool TryMatch(TemplateSet set, FoldedText line, int start, LanguageData language, out TemplateMatch match)
    {
        match = null!;
        if (!set.openings.MayStartAt(line, start))
        {
            return false;
        }

        while (start < line.Length && line[start] is '*' or '_')
        {
            start++;
        }

        if (set.tree.FindAll(line, start, language) is not { } found)
        {
            return false;
        }

        // Of two that reach as far the first counts.
        var best = found[0];
        foreach (var one in found)
        {
            best = one.End > best.End || (one.End == best.End && one.Index < best.Index) ? one : best;
        }

        match = new TemplateMatch();
        return set.templates[best.Index].TryMatch(line, start, language, match);
    }

    /// <summary>Tells whether a template may match at the start of a line, before it is folded; false for certain, true for perhaps.</summary>
    public static bool MayMatch(TemplateSet set, SourceLine line) => Unfolded.MayStart(set.openings, line.Source, line.Start, line.End);

    /// <summary>Finds the template that covers most of a line from its start.</summary>
    public static bool TryMatch(TemplateSet set, SourceLine line, LanguageData language, out TemplateMatch match)
    {
        match = null!;
        return MayMatch(set, line)
            && (!line.IsLong || set.reachesFar || TryMatch(set, line.Opening, 0, language, out match))
            && TryMatch(set, line.Folded, 0, language, out match);
    }

    /// <summary>Finds the first place of a text, at the start of a word, at which a template matches.</summary>
    public static bool TrySearch(TemplateSet templates, FoldedText text, int longest, LanguageData language, out TemplateMatch match)
    {
        var limit = Math.Min(text.Length, longest);
        for (var i = templates.Next(text, 0, limit); i < limit; i = templates.Next(text, i + 1, limit))
        {
            if (TryMatch(templates, text, i, language, out match))
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

    /// <summary>Finds the next place at the start of a word at which a template may match; the limit where there is none before it.</summary>
    public int Next(FoldedText text, int from, int limit) => text.Starts.Next(openings, from, limit);

    /// <summary>Tells whether a template may match where some characters stand, whatever follows; false for certain, true for perhaps.</summary>
    public bool MayOpenWith(FoldedText text, int start, int count) => tree.MayOpenWith(text, start, count);
}
