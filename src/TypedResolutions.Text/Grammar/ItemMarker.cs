namespace TypedResolutions.Text.Grammar;

/// <summary>The mark that opens a numbered or lettered item.</summary>
internal sealed class ItemMarker
{
    public MarkerStyle Style { get; set; }

    /// <summary>Gets or sets the place in the sequence, one-based; 0 where the style has none.</summary>
    public int Value { get; set; }

    /// <summary>Gets the places that the mark may stand for in another reading: "(i)" is the ninth letter or the first roman.</summary>
    public List<(MarkerStyle Style, int Value)> Readings { get; } = new();

    /// <summary>Gets or sets the number of a target as printed: "3", "b".</summary>
    public string Printed { get; set; } = string.Empty;

    /// <summary>Gets or sets "bis", "ter": a paragraph put between two others; empty without.</summary>
    public string Suffix { get; set; } = string.Empty;

    /// <summary>Gets or sets the offset in the file at which the item's text starts.</summary>
    public int ContentStart { get; set; }
}
