using System.CommandLine;

namespace TypedResolutions.Tool.Commands;

/// <summary>The registries of the user's own, whose names count as the built-in ones do.</summary>
internal static class RegistryOption
{
    public static Option<string[]> Create() => new("--registry")
    {
        Description = "A CSV file with actors or instruments of your own, in the columns of the built-in ones; may be given several times, and the later one wins.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };
}
