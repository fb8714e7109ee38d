namespace TypedResolutions.Text;

/// <summary>A footnote.</summary>
public sealed class ResolutionFootnote
{
    /// <summary>Gets the number as printed.</summary>
    public required int Marker { get; init; }

    /// <summary>Gets the text, without the marker.</summary>
    public required SpannedText Text { get; init; }

    /// <summary>Gets the whole stretch of the file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Gets the one-based line on which it starts.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the instruments it cites.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
