namespace TypedResolutions;

/// <summary>A footnote marker in a paragraph.</summary>
public sealed class FootnoteReference
{
    private readonly Resolution resolution;

    internal FootnoteReference(Resolution resolution, int marker, int offset)
    {
        this.resolution = resolution;
        Marker = marker;
        Offset = offset;
    }

    /// <summary>Gets the number as printed.</summary>
    public int Marker { get; }

    /// <summary>Gets the zero-based offset in the paragraph's text at which the marker stood.</summary>
    public int Offset { get; }

    /// <summary>Gets the footnote; null where the text has no note for the marker.</summary>
    public Footnote? Footnote => resolution.FindFootnote(Marker);
}
