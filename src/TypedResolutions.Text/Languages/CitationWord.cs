namespace TypedResolutions.Text.Languages;

/// <summary>A word or phrase that means something in a citation.</summary>
internal sealed class CitationWord
{
    /// <summary>Gets or sets what it can be.</summary>
    public CitationRole Roles { get; set; }

    /// <summary>Gets or sets the organ that it names; null where it names none.</summary>
    public string? Organ { get; set; }

    /// <summary>Gets the organs that it may refer to when one of them was named before: "the Council".</summary>
    public List<string> ShortFor { get; } = new();

    /// <summary>Gets whether it names an organ, or one that was named before.</summary>
    public bool MayNameOrgan => Organ is not null || ShortFor.Count > 0;
}
