using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.References;
using TypedResolutions.Generator.Traceability.Metadata;

namespace TypedResolutions.Generator.Traceability;

/// <summary>Finds what the code of referenced assemblies implements: read only where something seems open.</summary>
internal static class ReferencedImplementations
{
    /// <summary>Gets the full metadata names of the paragraphs' classes.</summary>
    public static ImmutableHashSet<string> Of(Compilation compilation, ImplementsReader reader, CancellationToken cancellationToken)
    {
        var paragraphs = ImmutableHashSet.CreateBuilder(StringComparer.Ordinal);
        foreach (var reference in compilation.References)
        {
            cancellationToken.ThrowIfCancellationRequested();
            paragraphs.UnionWith(reference switch
            {
                CompilationReference project => OfProject(project.Compilation, reader),
                PortableExecutableReference file => AssemblyFileReader.Read(file, OfFile) ?? [],
                _ => [],
            });
        }

        return paragraphs.ToImmutable();
    }

    private static string[] OfFile(System.Reflection.Metadata.MetadataReader metadata) =>
        ImplementsRow.ReadAll(metadata).Select(row => row.Paragraph).ToArray();

    /// <summary>In an editor a referenced project is a compilation, whose symbols are all there.</summary>
    private static IEnumerable<string> OfProject(Compilation compilation, ImplementsReader reader) =>
        TypesOf(compilation.Assembly.GlobalNamespace)
            .SelectMany(type => type.GetAttributes().Concat(type.GetMembers().SelectMany(member => member.GetAttributes())))
            .Select(attribute => reader.TryGetParagraphType(attribute, out var paragraph) ? MetadataNameOf(paragraph) : null)
            .OfType<string>();

    public static string? MetadataNameOf(ITypeSymbol? paragraph) => paragraph?.ContainingType is { } resolution
        ? KnownTypes.MetadataNameOf(resolution) + "+" + paragraph.MetadataName
        : null;

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol root)
    {
        var waiting = new Stack<INamespaceOrTypeSymbol>();
        waiting.Push(root);
        while (waiting.Count > 0)
        {
            foreach (var member in waiting.Pop().GetMembers())
            {
                if (member is INamedTypeSymbol type)
                {
                    yield return type;
                }

                if (member is INamespaceOrTypeSymbol container)
                {
                    waiting.Push(container);
                }
            }
        }
    }
}
