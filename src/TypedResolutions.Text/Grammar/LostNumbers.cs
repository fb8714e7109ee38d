using System.Globalization;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Gives list items back the numbers that a converter lost: where exactly as many of them stand between two numbered
/// paragraphs as numbers are missing there, or behind the last number.
/// </summary>
internal static class LostNumbers
{
    /// <summary>Restores numbers.</summary>
    /// <returns>The paragraphs whose number follows on the restored ones, so is not out of sequence any more.</returns>
    public static HashSet<int> Restore(IReadOnlyList<ParagraphDraft> drafts)
    {
        var mended = new HashSet<int>();
        var bare = new List<ParagraphDraft>();
        ParagraphDraft? last = null;
        foreach (var draft in drafts)
        {
            if (draft.Level > 1 || draft.Kind == ParagraphKind.Heading)
            {
                continue;
            }

            if (draft.IsBareListItem && draft.Style == MarkerStyle.None)
            {
                bare.Add(draft);
            }
            else if (draft.Style == MarkerStyle.Number)
            {
                if (last is not null && bare.Count > 0 && draft.Value - last.Value - 1 == bare.Count
                    && string.Equals(draft.Prefix, last.Prefix, StringComparison.Ordinal))
                {
                    Number(bare, last, draft.Kind);
                    mended.Add(draft.Start);
                }

                last = draft;
                bare.Clear();
            }
            else
            {
                last = null;
                bare.Clear();
            }
        }

        // Behind the last number nothing tells how many are missing: items of a list would stand behind a colon.
        if (last is not null)
        {
            Number(bare, last, last.Kind);
        }

        MakeOthersItems(drafts);
        return mended;
    }

    /// <summary>List items that no number is missing for are items of the paragraph before them.</summary>
    private static void MakeOthersItems(IReadOnlyList<ParagraphDraft> drafts)
    {
        ParagraphDraft? last = null;
        foreach (var draft in drafts)
        {
            if (draft.IsBareListItem && draft.Style == MarkerStyle.None && last is not null && draft.Kind == last.Kind)
            {
                draft.Parent = last;
                draft.Style = MarkerStyle.Bullet;
                draft.Number = [.. draft.Number, string.Empty];
                last.End = Math.Max(last.End, draft.End);
            }

            if (draft.Parent is { } parent)
            {
                draft.Level = parent.Level + 1;
            }
            else
            {
                last = draft.Kind == ParagraphKind.Heading ? null : draft;
            }
        }
    }

    private static void Number(List<ParagraphDraft> bare, ParagraphDraft last, ParagraphKind kind)
    {
        for (var i = 0; i < bare.Count; i++)
        {
            var value = last.Value + i + 1;
            bare[i].Kind = kind;
            bare[i].Style = MarkerStyle.Number;
            bare[i].Value = value;
            bare[i].Number = [.. bare[i].Number, value.ToString(CultureInfo.InvariantCulture)];
        }
    }
}
