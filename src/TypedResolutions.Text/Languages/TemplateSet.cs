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

    /// <summary>With what the templates open that no symbol opens: a symbol may open with any letter.</summary>
    private readonly Openings openingsWithoutSymbols = new();

    private readonly bool mayOpenWithSymbol;

    /// <summary>Whether a template may cover more than the opening of a line.</summary>
    private readonly bool reachesFar;

    /// <summary>With what the templates go on behind an ordinal that they open with; null where they may open with other digits.</summary>
    private readonly PhraseTable<bool>? behindOrdinal;

    /// <summary>Makes a set.</summary>
    /// <param name="templates">The templates.</param>
    /// <param name="datesHaveStops">Whether a full stop may stand behind the day that a date opens with.</param>
    public TemplateSet(IEnumerable<LineTemplate> templates, bool datesHaveStops)
    {
        this.templates = templates.ToArray();
        tree = new TemplateTree(this.templates);
        openings.Add(tree.Openings);
        openings.AddEach(PassedOver);
        openingsWithoutSymbols.AddEach(PassedOver);
        foreach (var template in this.templates)
        {
            if (template.OpensWith(Placeholder.Symbol))
            {
                mayOpenWithSymbol = true;
            }
            else
            {
                template.AddTo(openingsWithoutSymbols);
            }
        }

        behindOrdinal = MakeBehindOrdinal(this.templates, datesHaveStops);
        reachesFar = Array.Exists(this.templates, static template => template.Parts.Any(static part => part.Placeholder == Placeholder.Anything));
    }

    /// <summary>Finds the template that covers most of a line from its start.</summary>
    public static bool TryMatch(TemplateSet set, FoldedText line, int start, LanguageData language, out TemplateMatch match)
    {
        match = null!;
        if (!TryFindLongest(set, line, ref start, language, out var longest))
        {
            return false;
        }

        match = new TemplateMatch();
        return set.templates[longest.Index].TryMatch(line, start, language, match);
    }

    /// <summary>Tells whether a template may match at the start of a line, before it is folded; false for certain, true for perhaps.</summary>
    public static bool MayMatch(TemplateSet set, SourceLine line) =>
        (Unfolded.MayStart(set.openingsWithoutSymbols, line.Source, line.Start, line.End)
            || (set.mayOpenWithSymbol && !Unfolded.OpensWithWordAlone(line.Source, line.Start, line.End)))
        && (set.behindOrdinal is null || !line.TryGoBehindNumber(out var behind) || Unfolded.MayStart(set.behindOrdinal, line.Source, behind, line.End));

    /// <summary>Finds the template that covers most of a line from its start.</summary>
    public static bool TryMatch(TemplateSet set, SourceLine line, LanguageData language, out TemplateMatch match)
    {
        match = null!;
        return MayMatch(set, line)
            && (!line.IsLong || set.reachesFar || TryFindEnd(set, line.Opening, language, out _))
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
        TryFindEnd(templates, line, language, out var end) && IsRest(line, end);

    /// <summary>Finds the end of the template that covers most of a line from its start, without reading what it holds.</summary>
    private static bool TryFindEnd(TemplateSet set, FoldedText line, LanguageData language, out int end)
    {
        var start = 0;
        var found = TryFindLongest(set, line, ref start, language, out var longest);
        end = longest.End;
        return found;
    }

    private static bool TryFindLongest(TemplateSet set, FoldedText line, ref int start, LanguageData language, out (int Index, int End) longest)
    {
        longest = default;
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
        longest = found[0];
        foreach (var one in found)
        {
            longest = one.End > longest.End || (one.End == longest.End && one.Index < longest.Index) ? one : longest;
        }

        return true;
    }

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

    /// <summary>
    /// A line that opens as a paragraph does, "12. ", may still give an ordinal its stop; a number or a date has none behind
    /// its digits.
    /// </summary>
    private static PhraseTable<bool>? MakeBehindOrdinal(LineTemplate[] templates, bool datesHaveStops)
    {
        var behind = new PhraseTable<bool>();
        foreach (var template in templates)
        {
            if (template.First is { } first)
            {
                if (char.IsDigit(first))
                {
                    return null;
                }

                continue;
            }

            var next = template.Parts.Count > 1 ? template.Parts[1].Literal : string.Empty;
            switch (template.Parts.Count == 0 ? Placeholder.Unknown : template.Parts[0].Placeholder)
            {
                case Placeholder.Ordinal when next.Trim().Length > 0:
                    behind.Add(next, true);
                    break;
                case Placeholder.Number when !next.StartsWith(".", StringComparison.Ordinal):
                case Placeholder.Date when !datesHaveStops:
                    break;
                default:
                    return null;
            }
        }

        return behind;
    }

    /// <summary>Finds the next place at the start of a word at which a template may match; the limit where there is none before it.</summary>
    public int Next(FoldedText text, int from, int limit) => text.Starts.Next(openings, from, limit);

    /// <summary>
    /// Tells whether a template may match where some characters stand, of which each is folded to one, whatever follows; false
    /// for certain, true for perhaps.
    /// </summary>
    public bool MayOpenWith(string text, int start, int count) => tree.MayOpenWith(text, start, count);
}
