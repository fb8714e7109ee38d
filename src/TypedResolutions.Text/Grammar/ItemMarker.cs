namespace TypedResolutions.Text.Grammar;

/// <summary>The mark that opens a numbered or lettered item.</summary>
internal sealed class ItemMarker
{
    private List<(MarkerStyle Style, int Value)>? readings;
    private bool isSole;

    public MarkerStyle Style { get; set; }

    /// <summary>Gets or sets the place in the sequence, one-based; 0 where the style has none.</summary>
    public int Value { get; set; }

    /// <summary>
    /// Gets the places that the mark may stand for in another reading: "(i)" is the ninth letter or the first roman. They are
    /// listed when they are first asked for: nearly all marks are numbers, of which nobody asks.
    /// </summary>
    public List<(MarkerStyle Style, int Value)> Readings => readings ??= isSole ? [(Style, Value)] : [];

    /// <summary>Gets or sets the number of a target as printed: "3", "b".</summary>
    public string Printed { get; set; } = string.Empty;

    /// <summary>Gets or sets "bis", "ter": a paragraph put between two others; empty without.</summary>
    public string Suffix { get; set; } = string.Empty;

    /// <summary>Gets or sets whether a draft has the paragraph beside another of the same number: "OP2 alt".</summary>
    public bool IsVariant { get; set; }

    /// <summary>Gets or sets the offset in the file at which the item's text starts.</summary>
    public int ContentStart { get; set; }

    /// <summary>Sets the only reading that the mark has.</summary>
    public void SetSole(MarkerStyle style, int value)
    {
        Style = style;
        Value = value;
        isSole = true;
    }
}
