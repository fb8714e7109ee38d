namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Knows the operative numbers of each part and section, so that a paragraph without a number among numbered ones is named
/// after the number it stands behind: OP0 in front of paragraph 1, OP5 (then OP5_2) behind paragraph 5.
/// </summary>
internal sealed class OperativeNumbers
{
    private readonly SectionRestarts restarts;
    private readonly Dictionary<string, string> last = new(StringComparer.Ordinal);

    public OperativeNumbers(IReadOnlyList<ParagraphDraft> drafts, SectionRestarts restarts)
    {
        this.restarts = restarts;
        foreach (var draft in drafts)
        {
            if (draft.Kind == ParagraphKind.Operative && draft.Parent is null && draft.Style == MarkerStyle.Number && draft.Article.Length == 0)
            {
                last[KeyOf(draft)] = "0";
            }
        }
    }

    /// <summary>Gets the number that the label of a paragraph of level 1 holds; to be asked in document order.</summary>
    /// <returns>False where the paragraphs carry no numbers, so are counted.</returns>
    public bool TryGet(ParagraphDraft draft, out string number)
    {
        var key = KeyOf(draft);
        if (draft.Number.Length > 0)
        {
            number = draft.Number[0];
            last[key] = number;
            return true;
        }

        return last.TryGetValue(key, out number!);
    }

    private string KeyOf(ParagraphDraft draft) => draft.Part + "|" + restarts.PrefixOf(draft) + draft.Prefix;
}
