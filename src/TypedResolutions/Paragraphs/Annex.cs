namespace TypedResolutions;

/// <summary>An annex of a resolution.</summary>
public sealed class Annex
{
    internal Annex(string label, IReadOnlyList<OperativeParagraph> paragraphs)
    {
        Label = label;
        Paragraphs = paragraphs;
    }

    /// <summary>Gets the label with which the labels of its paragraphs start: <c>Annex</c>, <c>Annex2</c>.</summary>
    public string Label { get; }

    /// <summary>Gets its paragraphs in document order.</summary>
    public IReadOnlyList<OperativeParagraph> Paragraphs { get; }

    /// <inheritdoc/>
    public override string ToString() => Label;
}
