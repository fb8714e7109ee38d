namespace TypedResolutions.Accuracy;

/// <summary>What the command line asks for.</summary>
/// <param name="Path">The folder or file to read.</param>
/// <param name="Details">Whether to list every shortfall.</param>
/// <param name="Markdown">Whether to print tables as Markdown.</param>
/// <param name="Figure">The one figure asked for; null for all.</param>
internal sealed record CommandLineOptions(string Path, bool Details, bool Markdown, string? Figure)
{
    /// <summary>Reads the arguments; null where they make no sense.</summary>
    public static CommandLineOptions? Parse(string[] arguments)
    {
        string? path = null;
        string? figure = null;
        var details = false;
        var markdown = false;
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--details":
                    details = true;
                    break;
                case "--markdown":
                    markdown = true;
                    break;
                case "--figure" when i + 1 < arguments.Length:
                    i++;
                    figure = arguments[i];
                    break;
                case var other when path is null && !other.StartsWith('-'):
                    path = other;
                    break;
                default:
                    return null;
            }
        }

        return path is null ? null : new CommandLineOptions(path, details, markdown, figure);
    }
}
