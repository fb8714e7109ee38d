using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedResolutions.Completion;

/// <summary>The places of a resolution's paragraphs, read from the attribute that lists them in the order of the document.</summary>
internal sealed class ParagraphOrder
{
    private const string ContentsAttribute = "ResolutionContentsAttribute";
    private const int Paragraphs = 2;

    private readonly Dictionary<string, int> placeOf = new(StringComparer.Ordinal);

    private ParagraphOrder(string paragraphs)
    {
        foreach (var line in paragraphs.Split('\n'))
        {
            if (line.Split(' ') is [not "T", var label, ..] && !placeOf.ContainsKey(label))
            {
                placeOf.Add(label, placeOf.Count);
            }
        }
    }

    /// <summary>Gets the order of a class.</summary>
    /// <returns>The order; null where the class is no resolution.</returns>
    public static ParagraphOrder? Of(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: ContentsAttribute, ContainingNamespace: { Name: nameof(TypedResolutions), ContainingNamespace.IsGlobalNamespace: true } }
                && attribute.ConstructorArguments.Length > Paragraphs
                && attribute.ConstructorArguments[Paragraphs].Value is string paragraphs)
            {
                return new ParagraphOrder(paragraphs);
            }
        }

        return null;
    }

    /// <summary>Gets by what a paragraph is sorted: digits, which stand before the names of the other members.</summary>
    /// <param name="className">The class: the label, but where the class around it has that name.</param>
    /// <returns>The text; null where no paragraph has the class.</returns>
    public string? SortTextOf(string className) =>
        placeOf.TryGetValue(className, out var place) || placeOf.TryGetValue(className.TrimEnd('_'), out place)
            ? place.ToString("D6", CultureInfo.InvariantCulture)
            : null;
}
