namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>A page of the documentation, whose code blocks the tests compile, build and run.</summary>
internal sealed class DocumentPage(params string[] path)
{
    private const string Fence = "```";
    private readonly string path = Repository.PathOf(path);

    /// <summary>Gets the front page of the repository.</summary>
    public static DocumentPage Readme { get; } = new("README.md");

    /// <summary>Gets the page about a corpus over several projects.</summary>
    public static DocumentPage Scaling { get; } = new("docs", "scaling.md");

    public string Text { get; } = File.ReadAllText(Repository.PathOf(path));

    /// <summary>Gets the content of the first code block behind some words.</summary>
    public string BlockBehind(string words) => Text[RangeBehind(words)];

    /// <summary>Writes the content of the first code block behind some words anew.</summary>
    public void ReplaceBlockBehind(string words, string content)
    {
        var range = RangeBehind(words);
        File.WriteAllText(path, Text[..range.Start] + content + Text[range.End..]);
    }

    private Range RangeBehind(string words)
    {
        var opening = Text.IndexOf(Fence, Text.IndexOf(words, StringComparison.Ordinal), StringComparison.Ordinal);
        var start = Text.IndexOf('\n', opening) + 1;
        return start..Text.IndexOf(Fence, start, StringComparison.Ordinal);
    }
}
