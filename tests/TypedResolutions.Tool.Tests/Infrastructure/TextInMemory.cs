using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedResolutions.Tool.Tests.Infrastructure;

/// <summary>An additional file of a project.</summary>
internal sealed class TextInMemory(string path, string content) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(content, Encoding.UTF8);
}
