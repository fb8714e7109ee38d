namespace TypedResolutions;

/// <summary>A footnote of a resolution.</summary>
public sealed class Footnote
{
    private readonly Resolution resolution;
    private readonly CarriedSpan[] spans;
    private readonly int detailsIndex;
    private IReadOnlyList<Citation>? citations;

    internal Footnote(Resolution resolution, int marker, CarriedSpan[] spans, int detailsIndex)
    {
        this.resolution = resolution;
        this.spans = spans;
        Marker = marker;
        this.detailsIndex = detailsIndex;
    }

    /// <summary>Gets the number as printed.</summary>
    public int Marker { get; }

    /// <summary>Gets the text in the resolution's default language, without the marker.</summary>
    public string Text => resolution.ReadSpan(0, spans[0]) ?? string.Empty;

    /// <summary>Gets the instruments it cites.</summary>
    public IReadOnlyList<Citation> Citations =>
        citations ??= resolution.ReadDetails(detailsIndex, spans[0].Span.Start).Citations;

    /// <summary>Gets the text in a language.</summary>
    /// <param name="language">One of <see cref="Resolution.Languages"/>.</param>
    /// <returns>The text; null where the resolution has none in that language.</returns>
    public string? TextIn(Language language)
    {
        var index = resolution.LanguageIndex(language);
        return index < 0 ? null : resolution.ReadSpan(index, spans[index]);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
