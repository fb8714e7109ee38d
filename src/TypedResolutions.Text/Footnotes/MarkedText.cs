using TypedResolutions.Text.Blocks;

namespace TypedResolutions.Text.Footnotes;

/// <summary>A text put together from its pieces, with the footnote markers taken out of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Markers">Its markers, in the order of the text.</param>
internal readonly record struct MarkedText(SpannedText Text, IReadOnlyList<FootnoteReference> Markers)
{
    /// <summary>Puts a text together.</summary>
    public static MarkedText Build(string source, IReadOnlyList<TextPiece> pieces, FootnoteMarkerFinder finder)
    {
        var (text, markers) = ParagraphTextBuilder.Build(source, pieces, finder);
        return new MarkedText(text, markers);
    }
}
