using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text;

/// <summary>What is known of a text before it is read.</summary>
public sealed class ResolutionParseOptions
{
    /// <summary>Gets the options that say nothing.</summary>
    public static ResolutionParseOptions Default { get; } = new();

    /// <summary>Gets the file's name or path: <c>*.zh.txt</c> tells the language. Nothing is read from it.</summary>
    public string? Path { get; init; }

    /// <summary>Gets the language; null to take it from the name, or else to detect it.</summary>
    public Language? Language { get; init; }

    /// <summary>Gets the symbol that overrides the one read; null to read it.</summary>
    public string? Symbol { get; init; }

    /// <summary>Gets the actors and instruments that are known; null for those that come with the product.</summary>
    public Registry? Registry { get; init; }
}
