namespace TypedResolutions.Text.Registries;

/// <summary>An instrument of the registry.</summary>
/// <param name="Id">The identifier: English, PascalCase.</param>
/// <param name="Kind">What kind of instrument it is.</param>
/// <param name="Symbol">The document symbol; null where there is none.</param>
/// <param name="Reference">The place in a treaty series; null where there is none.</param>
/// <param name="Date">The date of adoption, as precisely as it is known: yyyy-MM-dd, yyyy-MM or yyyy; null where unknown.</param>
/// <param name="Names">The names in the six languages.</param>
public sealed record InstrumentEntry(
    string Id,
    InstrumentKind Kind,
    string? Symbol,
    string? Reference,
    string? Date,
    RegistryNames Names)
{
    /// <summary>Takes from an older entry of the same id what this one leaves empty.</summary>
    internal InstrumentEntry Over(InstrumentEntry older) => this with
    {
        Symbol = Symbol ?? older.Symbol,
        Reference = Reference ?? older.Reference,
        Date = Date ?? older.Date,
        Names = Names.Over(older.Names),
    };
}
