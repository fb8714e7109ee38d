namespace TypedResolutions.Text.Registries.Names;

/// <summary>A place where a text names an entry. Positions count folded characters.</summary>
/// <typeparam name="T">What is named.</typeparam>
/// <param name="Entry">The entry.</param>
/// <param name="Start">Where the name starts.</param>
/// <param name="End">Just behind the name.</param>
/// <param name="IsAcronym">Whether the text names it by an acronym.</param>
internal readonly record struct NameMatch<T>(T Entry, int Start, int End, bool IsAcronym)
    where T : class;
