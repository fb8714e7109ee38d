using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedResolutions.Text.Traceability;

namespace TypedResolutions.Generator.Traceability;

/// <summary>An <c>Implements</c> attribute, and what it names.</summary>
internal sealed class Implementation(AttributeData attribute, AttributeSyntax syntax, ITypeSymbol? type, ResolutionContents contents)
{
    private const string FingerprintName = "Fingerprint";

    /// <summary>Gets the type that it names; null where the code does not compile.</summary>
    public ITypeSymbol? Type { get; } = type;

    /// <summary>Gets the resolution; null where the type is no paragraph.</summary>
    public ListedResolution? Resolution { get; } = contents.Of(type?.ContainingType);

    /// <summary>Gets the paragraph; null where the type is none.</summary>
    public ListedParagraph? Paragraph => Type is null ? null : Resolution?.FindClass(Type.Name);

    /// <summary>Gets the fingerprint that was noted; null where none was.</summary>
    public string? Fingerprint { get; } = attribute.NamedArguments
        .Where(argument => argument.Key == FingerprintName)
        .Select(argument => argument.Value.Value as string)
        .FirstOrDefault();

    /// <summary>Gets the place of the attribute.</summary>
    public Location Location => syntax.GetLocation();

    /// <summary>Gets the place of the noted fingerprint, or of the attribute.</summary>
    public Location FingerprintLocation => syntax.ArgumentList?.Arguments
        .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == FingerprintName)?.Expression
        .GetLocation() ?? Location;
}
