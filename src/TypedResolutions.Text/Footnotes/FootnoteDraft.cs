using TypedResolutions.Text.Blocks;

namespace TypedResolutions.Text.Footnotes;

/// <summary>A footnote while it is read: its number and the pieces of the file that are its text.</summary>
internal sealed class FootnoteDraft(int marker, SourceSpan markerSpan)
{
    public int Marker { get; } = marker;

    public SourceSpan MarkerSpan { get; } = markerSpan;

    public List<TextPiece> Pieces { get; } = new();
}
