using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Annotation.Citations.Names;

/// <summary>
/// What a document itself says of titles: the symbol of a named instrument that the registry has none for, and the titles
/// in quotation marks that it ties to a symbol.
/// </summary>
internal sealed class InstrumentTitles
{
    private readonly Dictionary<string, string> symbolsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> symbolsByTitle = new(StringComparer.Ordinal);

    /// <summary>Gets what a citation of a registered instrument says: its symbol, or else its id.</summary>
    public string InstrumentOf(InstrumentEntry entry) =>
        entry.Symbol ?? (symbolsById.TryGetValue(entry.Id, out var symbol) ? symbol : entry.Id);

    /// <summary>Remembers the symbol that a footnote gives a named instrument.</summary>
    public void Tie(InstrumentEntry entry, string symbol)
    {
        if (entry.Symbol is null && !symbolsById.ContainsKey(entry.Id))
        {
            symbolsById.Add(entry.Id, symbol);
        }
    }

    /// <summary>Remembers the symbol of a title in quotation marks.</summary>
    public void Tie(string title, string symbol)
    {
        var key = Key(title);
        if (key.Length > 0 && !symbolsByTitle.ContainsKey(key))
        {
            symbolsByTitle.Add(key, symbol);
        }
    }

    public bool TryGetSymbol(string title, out string symbol) => symbolsByTitle.TryGetValue(Key(title), out symbol!);

    private static string Key(string title) => TextFolding.FoldPhrase(title).Trim('"', ' ', ',', '《', '》', '<', '>');
}
