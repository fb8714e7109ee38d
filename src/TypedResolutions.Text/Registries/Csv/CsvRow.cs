namespace TypedResolutions.Text.Registries.Csv;

/// <summary>A record of a CSV file.</summary>
/// <param name="Fields">Its fields; at least one.</param>
internal sealed record CsvRow(IReadOnlyList<CsvField> Fields)
{
    /// <summary>Gets where the record stands in the file, without its line end.</summary>
    public SourceSpan Span => SourceSpan.FromBounds(Fields[0].Span.Start, Fields[Fields.Count - 1].Span.End);
}
