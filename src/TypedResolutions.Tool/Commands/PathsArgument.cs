using System.CommandLine;

namespace TypedResolutions.Tool.Commands;

/// <summary>The files and folders that a command reads.</summary>
internal static class PathsArgument
{
    public static Argument<string[]> Create() => new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files and folders. Folders are walked for *.txt and *.md, in the ordinal order of the relative paths.",
    };
}
