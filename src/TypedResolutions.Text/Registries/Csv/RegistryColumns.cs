namespace TypedResolutions.Text.Registries.Csv;

/// <summary>Where a registry file has its columns: they are found by name, so their order is the user's.</summary>
internal sealed class RegistryColumns
{
    private static readonly string[] LanguageCodes = ["ar", "zh", "en", "fr", "ru", "es"];

    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    public RegistryColumns(CsvRow header)
    {
        for (var i = 0; i < header.Fields.Count; i++)
        {
            var name = header.Fields[i].Trim();
            if (!columns.ContainsKey(name))
            {
                columns.Add(name, i);
            }
        }

        Count = header.Fields.Count;
    }

    public int Count { get; }

    /// <summary>Gets whether the file holds instruments rather than actors.</summary>
    public bool HoldsInstruments => columns.ContainsKey("symbol");

    /// <summary>Gets the name of a column that no registry can do without and this one has not; null if none.</summary>
    public string? MissingColumn => !columns.ContainsKey("id") ? "id" : !columns.ContainsKey("kind") ? "kind" : null;

    /// <summary>Gets the field of a row; empty where the file has no such column.</summary>
    public string Get(CsvRow row, string column) =>
        columns.TryGetValue(column, out var index) ? row.Fields[index].Trim() : string.Empty;

    /// <summary>Gets the field of a row; null where it is empty.</summary>
    public string? GetOptional(CsvRow row, string column)
    {
        var value = Get(row, column);
        return value.Length == 0 ? null : value;
    }

    public RegistryNames GetNames(CsvRow row)
    {
        var official = new string[LanguageCodes.Length];
        var forms = new string[LanguageCodes.Length][];
        for (var i = 0; i < LanguageCodes.Length; i++)
        {
            official[i] = Get(row, LanguageCodes[i]);
            forms[i] = Get(row, LanguageCodes[i] + "_forms")
                .Split('|').Select(static form => form.Trim()).Where(static form => form.Length > 0).ToArray();
        }

        return new RegistryNames(official, forms);
    }
}
