using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>An additional file that is on no disk.</summary>
internal sealed class InMemoryText(string path, string content) : AdditionalText
{
    private readonly SourceText text = SourceText.From(content, Encoding.UTF8);

    public override string Path { get; } = path;

    /// <summary>Gets the metadata of its item.</summary>
    public Dictionary<string, string> Metadata { get; init; } = [];

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    public InMemoryText With(string content) => new(Path, content) { Metadata = Metadata };

    public InMemoryText WithPath(string path) => new(path, text.ToString()) { Metadata = Metadata };

    public static InMemoryText Registry(string path, string content) => new(path, content)
    {
        Metadata = { ["SourceItemGroup"] = "ResolutionRegistry" },
    };

    public static InMemoryText Resolution(string path, string content) => new(path, content)
    {
        Metadata = { ["SourceItemGroup"] = "Resolution" },
    };
}
