namespace TypedResolutions.Tool;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    public const int ErrorsFound = 1;

    public const int WrongUsage = 2;

    /// <summary>The shells' number for an end by Ctrl+C.</summary>
    public const int Cancelled = 130;
}
