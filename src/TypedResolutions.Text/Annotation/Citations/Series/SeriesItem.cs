using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>A number that a text gives as that of a resolution or decision.</summary>
internal sealed class SeriesItem
{
    /// <summary>Gets the index of the number's token.</summary>
    public required int Token { get; init; }

    /// <summary>Gets the numbers: one, or one for each part.</summary>
    public required IReadOnlyList<SymbolParts> Numbers { get; init; }

    /// <summary>Gets or sets whether it is a resolution's or a decision's.</summary>
    public CitationRole Noun { get; set; }

    /// <summary>Gets or sets the organ that the words around name; null where they name none.</summary>
    public string? Organ { get; set; }

    /// <summary>Gets or sets whether the words say that it is the adopting organ's own.</summary>
    public bool IsOwn { get; set; }

    /// <summary>
    /// Gets a value indicating whether the date tells the year of the number, which stands without brackets: only the
    /// Security Council counts on from year to year.
    /// </summary>
    public bool IsCountedOn { get; init; }

    /// <summary>Gets or sets the date beside the number.</summary>
    public SeriesDate? Date { get; set; }

    /// <summary>Gets or sets the first token of its words: the noun where it stands beside the number.</summary>
    public int FirstToken { get; set; }

    /// <summary>Gets or sets the last token of its words.</summary>
    public int LastToken { get; set; }
}
