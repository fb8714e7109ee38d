namespace TypedResolutions.Text.Registries.Csv;

/// <summary>A field of a CSV record.</summary>
/// <param name="Value">What it holds, unquoted.</param>
/// <param name="Span">Where it stands in the file, its quotation marks included.</param>
internal readonly record struct CsvField(string Value, SourceSpan Span);
