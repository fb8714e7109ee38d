namespace TypedResolutions;

/// <summary>What a resolution knows of a paragraph without reading its details.</summary>
internal sealed class ParagraphRecord
{
    public required ParagraphKind Kind { get; init; }

    public required string Label { get; init; }

    public required int Level { get; init; }

    public required string Number { get; init; }

    public required string? Section { get; init; }

    public required VerbPhrase? Verb { get; init; }

    /// <summary>Gets where the text stands in each language, the default one first.</summary>
    public required CarriedSpan[] Spans { get; init; }

    /// <summary>Gets where the records of the details start in the structure.</summary>
    public required int DetailsStart { get; init; }
}
