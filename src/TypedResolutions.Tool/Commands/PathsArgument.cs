using System.CommandLine;
using System.CommandLine.Parsing;

namespace TypedResolutions.Tool.Commands;

/// <summary>The files and folders that a command reads.</summary>
internal static class PathsArgument
{
    public static Argument<string[]> Create()
    {
        var argument = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files and folders. Folders are walked for *.txt and *.md, in the ordinal order of the relative paths.",
        };
        argument.Validators.Add(RejectMistypedOptions);
        return argument;
    }

    /// <summary>An argument that takes many values takes a mistyped option too, and it would end as a missing file.</summary>
    private static void RejectMistypedOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.StartsWith('-'))
            {
                result.AddError($"There is no option '{token.Value}'. A file of that name is given as './{token.Value}'.");
            }
        }
    }
}
