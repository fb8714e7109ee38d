namespace TypedResolutions.Text.Registries.Names;

/// <summary>Words that are one edit away from a name. Positions count folded characters.</summary>
/// <param name="Meant">The name as the registry writes it.</param>
/// <param name="Start">Where the words start.</param>
/// <param name="End">Just behind the words.</param>
internal readonly record struct NearMiss(string Meant, int Start, int End);
