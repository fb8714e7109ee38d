using System.Globalization;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Gives every paragraph its label: PP7, OP32, OP5_a_i, II_OP3, Annex_P12, Annex_Art5_2. Labels are unique in each part.
/// </summary>
internal static class Labeller
{
    public static void Label(IReadOnlyList<ParagraphDraft> drafts)
    {
        var counters = new Dictionary<string, int>(StringComparer.Ordinal);
        var labels = new PartLabels(drafts.Count);
        var restarts = SectionRestarts.Find(drafts);
        var numbers = new OperativeNumbers(drafts, restarts);
        var bulletCounts = new Dictionary<ParagraphDraft, int>();
        foreach (var draft in drafts)
        {
            if (draft.Kind == ParagraphKind.Heading)
            {
                continue;
            }

            var section = restarts.PrefixOf(draft);
            var stem = draft.Parent is null ? section + TopLabel(draft, section, counters, numbers) : ChildLabel(draft, bulletCounts);
            draft.Label = labels.Of(draft.Part).NextAsWritten(stem);
        }
    }

    private static string TopLabel(ParagraphDraft draft, string section, Dictionary<string, int> counters, OperativeNumbers numbers)
    {
        var prefix = draft.Prefix.Length > 0 ? draft.Prefix + "_" : string.Empty;
        if (draft.FixedLabel.Length > 0)
        {
            return prefix + draft.FixedLabel;
        }

        if (draft.Article.Length > 0 && draft.Kind != ParagraphKind.Preambular)
        {
            return prefix + "Art" + draft.Article + (draft.Number.Length > 0 ? "_" + draft.Number[0] : string.Empty);
        }

        if (draft.Kind == ParagraphKind.Annex && draft.Number.Length > 0)
        {
            return prefix + "P" + draft.Number[0];
        }

        if (draft.Kind is ParagraphKind.Preambular or ParagraphKind.Annex)
        {
            return prefix + "PP" + Count(counters, InPart(draft.Part, section + prefix + "PP"));
        }

        return prefix + "OP" + (numbers.TryGet(draft, out var number)
            ? number
            : Count(counters, InPart(draft.Part, section + prefix + "OP")));
    }

    private static string ChildLabel(ParagraphDraft draft, Dictionary<ParagraphDraft, int> bulletCounts)
    {
        var parent = draft.Parent!;
        var own = draft.Number.Length == 0 ? string.Empty : draft.Number[draft.Number.Length - 1];
        if (own.Length == 0 || draft.Style == MarkerStyle.Bullet)
        {
            bulletCounts.TryGetValue(parent, out var count);
            bulletCounts[parent] = ++count;
            own = count.ToString(CultureInfo.InvariantCulture);
        }

        draft.Number = [.. parent.Number, own];
        return parent.Label + "_" + own;
    }

    private static string Count(Dictionary<string, int> counters, string key)
    {
        counters.TryGetValue(key, out var count);
        counters[key] = ++count;
        return count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Nearly all resolutions have one part alone, in which a label is its own key.</summary>
    private static string InPart(string? part, string label) => part is null ? label : part + "|" + label;
}
