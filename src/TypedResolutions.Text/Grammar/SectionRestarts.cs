namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Knows where the operative numbers start anew: in roman sections, and in their lettered parts (Fifth Committee texts,
/// General Assembly resolution 60/260). Only there do labels name the section.
/// </summary>
internal sealed class SectionRestarts
{
    private readonly HashSet<string> parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> sections = new(StringComparer.Ordinal);

    private SectionRestarts()
    {
    }

    /// <summary>Finds the restarts.</summary>
    public static SectionRestarts Find(IReadOnlyList<ParagraphDraft> drafts)
    {
        var result = new SectionRestarts();
        var firstSection = new Dictionary<string, string>(StringComparer.Ordinal);
        var firstSubsection = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (draft.Kind != ParagraphKind.Operative || draft.Level != 1 || draft.Prefix.Length > 0
                || draft.Number.Length == 0 || draft.Number[0] != "1" || draft.Style != MarkerStyle.Number)
            {
                continue;
            }

            Note(firstSection, PartKey(draft), draft.Section ?? string.Empty, result.parts);
            Note(firstSubsection, SectionKey(draft), draft.Subsection, result.sections);
        }

        return result;
    }

    /// <summary>Gets what the label of a paragraph starts with: "II_", "II_B_", or nothing.</summary>
    public string PrefixOf(ParagraphDraft draft)
    {
        var section = draft.Section is not null && parts.Contains(PartKey(draft)) ? draft.Section + "_" : string.Empty;
        var subsection = draft.Subsection.Length > 0 && sections.Contains(SectionKey(draft)) ? draft.Subsection + "_" : string.Empty;
        return draft.Kind == ParagraphKind.Annex ? string.Empty : section + subsection;
    }

    private static string PartKey(ParagraphDraft draft) => draft.Part ?? string.Empty;

    private static string SectionKey(ParagraphDraft draft) => PartKey(draft) + "|" + draft.Section;

    private static void Note(Dictionary<string, string> first, string key, string value, HashSet<string> restarts)
    {
        if (!first.TryGetValue(key, out var before))
        {
            first.Add(key, value);
        }
        else if (!string.Equals(before, value, StringComparison.Ordinal))
        {
            restarts.Add(key);
        }
    }
}
