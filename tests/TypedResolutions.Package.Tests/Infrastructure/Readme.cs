namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>The front page of the repository.</summary>
internal static class Readme
{
    private const string Fence = "```";
    private static readonly string FilePath = Repository.PathOf("README.md");

    public static string Text { get; } = File.ReadAllText(FilePath);

    /// <summary>Gets the content of the first code block behind some words.</summary>
    public static string BlockBehind(string words) => Text[RangeBehind(words)];

    /// <summary>Writes the content of the first code block behind some words anew.</summary>
    public static void ReplaceBlockBehind(string words, string content)
    {
        var range = RangeBehind(words);
        File.WriteAllText(FilePath, Text[..range.Start] + content + Text[range.End..]);
    }

    private static Range RangeBehind(string words)
    {
        var opening = Text.IndexOf(Fence, Text.IndexOf(words, StringComparison.Ordinal), StringComparison.Ordinal);
        var start = Text.IndexOf('\n', opening) + 1;
        return start..Text.IndexOf(Fence, start, StringComparison.Ordinal);
    }
}
