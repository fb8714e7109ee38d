using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using TypedResolutions.Text.Traceability;

namespace TypedResolutions.Generator.Traceability;

/// <summary>
/// Reads from the metadata of generated classes which paragraphs they have: the same for classes that are generated in
/// this compilation and for those of a referenced assembly. Lives as long as the analysis of one compilation.
/// </summary>
internal sealed class ResolutionContents(Compilation compilation)
{
    private readonly INamedTypeSymbol? attributeType =
        compilation.GetTypeByMetadataName("TypedResolutions.ResolutionContentsAttribute");

    private readonly ConcurrentDictionary<INamedTypeSymbol, ListedResolution?> read = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the contents of a resolution.</summary>
    /// <param name="type">A class.</param>
    /// <returns>The contents; null where the class is no resolution.</returns>
    public ListedResolution? Of(INamedTypeSymbol? type) => type is null || attributeType is null ? null : read.GetOrAdd(type, Read);

    private ListedResolution? Read(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, attributeType)
                && attribute.ConstructorArguments is [var symbol, var languages, var paragraphs])
            {
                return ListedResolution.Read(
                    symbol.Value as string, languages.Value as string, paragraphs.Value as string);
            }
        }

        return null;
    }
}
