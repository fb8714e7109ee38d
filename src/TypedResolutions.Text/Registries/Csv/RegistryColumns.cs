namespace TypedResolutions.Text.Registries.Csv;

/// <summary>Where a registry file has its columns: they are found by name, so their order is the user's.</summary>
internal sealed class RegistryColumns
{
    private const string Id = "id";
    private const string Kind = "kind";
    private const string Forms = "_forms";

    private static readonly string[] LanguageCodes = ["ar", "zh", "en", "fr", "ru", "es"];
    private static readonly string[] OfActors = ["parent", "acronym"];
    private static readonly string[] OfInstruments = ["symbol", "reference", "date"];

    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    public RegistryColumns(CsvRow header)
    {
        Count = header.Fields.Count;
        for (var i = 0; i < Count; i++)
        {
            var name = header.Fields[i].Value.Trim();
            if (!columns.ContainsKey(name))
            {
                columns.Add(name, i);
            }
        }
    }

    public int Count { get; }

    /// <summary>Gets whether the file holds instruments rather than actors.</summary>
    public bool HoldsInstruments => columns.ContainsKey("symbol");

    /// <summary>Gets the name of a column that no registry can do without and this one has not; null if none.</summary>
    public string? MissingColumn => !columns.ContainsKey(Id) ? Id : !columns.ContainsKey(Kind) ? Kind : null;

    /// <summary>Finds the fields of the first line that name no column of such a registry, or one named before.</summary>
    public IEnumerable<CsvField> FindUnknown(CsvRow header)
    {
        var own = HoldsInstruments ? OfInstruments : OfActors;
        for (var i = 0; i < header.Fields.Count; i++)
        {
            var name = header.Fields[i].Value.Trim();
            if (!(name is Id or Kind || own.Contains(name) || IsNameColumn(name)) || columns[name] != i)
            {
                yield return header.Fields[i];
            }
        }
    }

    /// <summary>Gets the field of a row, where the file has such a column.</summary>
    public CsvField? Find(CsvRow row, string column) =>
        columns.TryGetValue(column, out var index) ? row.Fields[index] : null;

    /// <summary>Gets what a field of a row holds; empty where the file has no such column.</summary>
    public string Get(CsvRow row, string column) => Find(row, column)?.Value.Trim() ?? string.Empty;

    /// <summary>Gets what a field of a row holds; null where it is empty.</summary>
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
            forms[i] = Get(row, LanguageCodes[i] + Forms)
                .Split('|').Select(static form => form.Trim()).Where(static form => form.Length > 0).ToArray();
        }

        return new RegistryNames(official, forms);
    }

    private static bool IsNameColumn(string name) => LanguageCodes.Contains(
        name.EndsWith(Forms, StringComparison.Ordinal) ? name.Substring(0, name.Length - Forms.Length) : name);
}
