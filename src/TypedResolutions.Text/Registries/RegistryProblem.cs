namespace TypedResolutions.Text.Registries;

/// <summary>Something that is off in a registry file. The row is left out, the rest is read.</summary>
/// <param name="Line">The one-based line on which the row starts.</param>
/// <param name="Kind">What is off.</param>
/// <param name="Detail">The words at fault; may be empty.</param>
public sealed record RegistryProblem(int Line, RegistryProblemKind Kind, string Detail);
