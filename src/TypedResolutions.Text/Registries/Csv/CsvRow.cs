namespace TypedResolutions.Text.Registries.Csv;

/// <summary>A record of a CSV file.</summary>
/// <param name="Line">The one-based line on which it starts.</param>
/// <param name="Fields">Its fields, unquoted.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Fields);
