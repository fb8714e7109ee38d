namespace TypedResolutions.Tool.Input;

/// <summary>The text of a file, or why it has none.</summary>
internal abstract record FileContent
{
    private FileContent()
    {
    }

    /// <summary>The file was read.</summary>
    /// <param name="Content">The whole text, without byte order mark.</param>
    public sealed record Text(string Content) : FileContent;

    /// <summary>The file could not be read.</summary>
    /// <param name="Reason">Why, as the end of "cannot be read: ...".</param>
    /// <param name="Line">The one-based line where reading failed.</param>
    /// <param name="Column">The one-based column where reading failed.</param>
    public sealed record Unreadable(string Reason, int Line = 1, int Column = 1) : FileContent;
}
