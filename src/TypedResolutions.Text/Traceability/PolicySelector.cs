namespace TypedResolutions.Text.Traceability;

/// <summary>Chooses paragraphs by what they do and whom they address, or by their label.</summary>
internal sealed class PolicySelector
{
    /// <summary>Gets the selector as it stands in the policy.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the label; null where it chooses by verb.</summary>
    public string? Label { get; init; }

    /// <summary>Gets the verb; null for any.</summary>
    public Verb? Verb { get; init; }

    /// <summary>Gets the force; null for any.</summary>
    public Force? Force { get; init; }

    /// <summary>Gets the ids of the addressees, one of which is enough; empty where the addressees do not matter.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>By verb, recitals are never chosen: they ask nothing of anyone.</summary>
    public bool Selects(ListedParagraph paragraph)
    {
        if (Label is not null)
        {
            return string.Equals(Label, paragraph.Label, StringComparison.OrdinalIgnoreCase);
        }

        return paragraph.Kind != ParagraphKind.Preambular
            && (paragraph.Actions.Any(Selects) || (paragraph.Actions.Count == 0 && IsForAll));
    }

    private bool IsForAll => Verb is null && Force is null && Addressees.Count == 0;

    private bool Selects(ListedAction action) =>
        (Verb is null || Verb == action.Verb)
        && (Force is null || Force == action.Force)
        && (Addressees.Count == 0 || action.Addressees.Any(IsAddressee));

    private bool IsAddressee(string id) =>
        Addressees.Any(addressee => string.Equals(addressee, id, StringComparison.OrdinalIgnoreCase));
}
