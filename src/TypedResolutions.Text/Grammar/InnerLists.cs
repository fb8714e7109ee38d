using System.Globalization;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Finds lists that count from 1 inside the numbered paragraphs of a text, which then go on where they stopped: ... 15, 16,
/// a list 1 to 23, 17 (the objectives of General Assembly resolution 73/195). Their items belong to the paragraph before them.
/// </summary>
internal static class InnerLists
{
    /// <summary>Makes items of the paragraphs of such lists.</summary>
    /// <returns>Where the paragraphs start whose number follows after all.</returns>
    public static HashSet<int> Find(IReadOnlyList<ParagraphDraft> drafts)
    {
        var mended = new HashSet<int>();
        ParagraphDraft? last = null;
        ParagraphDraft? before = null;
        var restart = -1;
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Parent is not null || draft.Style != MarkerStyle.Number)
            {
                continue;
            }

            if (last is null || !IsSameText(last, draft))
            {
                (before, restart) = (null, -1);
            }
            else if (draft.Value == 1 && last.Value > 1)
            {
                (before, restart) = (last, i);
            }
            else if (before is not null && draft.Value <= last.Value && TryEnclose(drafts, before, restart, draft))
            {
                mended.Add(draft.Start);
                (before, restart) = (null, -1);
            }

            last = draft;
        }

        return mended;
    }

    private static bool IsSameText(ParagraphDraft first, ParagraphDraft second) =>
        first.Kind == second.Kind && first.Prefix == second.Prefix && first.Part == second.Part && first.Article == second.Article
        && first.Section == second.Section && first.Subsection == second.Subsection;

    /// <summary>The number behind the list is the next one, or the one behind that where the paragraph before the list lost its own.</summary>
    private static bool TryEnclose(IReadOnlyList<ParagraphDraft> drafts, ParagraphDraft before, int restart, ParagraphDraft behind)
    {
        var owner = before;
        for (var i = restart - 1; i >= 0 && !ReferenceEquals(drafts[i], before); i--)
        {
            if (drafts[i].Parent is null && drafts[i].Kind == before.Kind)
            {
                owner = drafts[i];
                break;
            }
        }

        if (behind.Value != before.Value + (ReferenceEquals(owner, before) ? 1 : 2) || HasUnnumbered(drafts, restart, behind))
        {
            return false;
        }

        if (!ReferenceEquals(owner, before))
        {
            owner.Style = MarkerStyle.Number;
            owner.Value = before.Value + 1;
            owner.Number = [.. owner.Number, owner.Value.ToString(CultureInfo.InvariantCulture)];
        }

        for (var i = restart; i < drafts.Count && !ReferenceEquals(drafts[i], behind); i++)
        {
            if (drafts[i].Kind == ParagraphKind.Heading)
            {
                continue;
            }

            drafts[i].Parent ??= owner;
            drafts[i].Level = drafts[i].Parent!.Level + 1;
            owner.End = Math.Max(owner.End, drafts[i].End);
        }

        return true;
    }

    /// <summary>A paragraph without a number is no item of a numbered list: what it stands in is no list.</summary>
    private static bool HasUnnumbered(IReadOnlyList<ParagraphDraft> drafts, int restart, ParagraphDraft behind)
    {
        for (var i = restart; i < drafts.Count && !ReferenceEquals(drafts[i], behind); i++)
        {
            if (drafts[i] is { Parent: null, Number.Length: 0 } draft && draft.Kind != ParagraphKind.Heading)
            {
                return true;
            }
        }

        return false;
    }
}
