namespace TypedResolutions.Text.Registries;

/// <summary>An actor of the registry.</summary>
/// <param name="Id">The identifier: English, PascalCase.</param>
/// <param name="Kind">What kind of actor it is.</param>
/// <param name="Parent">The id of the actor it belongs to; null where there is none.</param>
/// <param name="Acronym">The acronym; null where there is none.</param>
/// <param name="Names">The names in the six languages.</param>
public sealed record ActorEntry(string Id, ActorKind Kind, string? Parent, string? Acronym, RegistryNames Names)
{
    /// <summary>Takes from an older entry of the same id what this one leaves empty.</summary>
    internal ActorEntry Over(ActorEntry older) => this with
    {
        Parent = Parent ?? older.Parent,
        Acronym = Acronym ?? older.Acronym,
        Names = Names.Over(older.Names),
    };
}
