using Microsoft.CodeAnalysis;
using TypedResolutions.Text.Traceability;

namespace TypedResolutions.Generator.Traceability;

/// <summary>
/// The generated resolutions and instruments that a project can name: its own, and those of its references. Each
/// assembly lists them in its <c>ResolutionModel</c> attribute.
/// </summary>
internal sealed class KnownTypes
{
    private const string Library = "TypedResolutions";

    /// <summary>Without the at signs of keywords.</summary>
    private static readonly SymbolDisplayFormat PlainNamespace = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly Dictionary<string, (INamedTypeSymbol Type, ListedResolution Contents)> resolutions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, INamedTypeSymbol> instruments = new(StringComparer.Ordinal);
    private KnownTypes(Compilation compilation, ResolutionContents contents, CancellationToken cancellationToken)
    {
        var references = compilation.SourceModule.ReferencedAssemblySymbols.Where(UsesLibrary);
        if (compilation.GetTypeByMetadataName("TypedResolutions.ResolutionModelAttribute") is not { } model)
        {
            return;
        }

        foreach (var assembly in new[] { compilation.Assembly }.Concat(references))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var attribute in assembly.GetAttributes())
            {
                if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, model))
                {
                    Add(assembly, attribute, contents);
                }
            }
        }
    }

    /// <summary>Gets the resolutions, the project's own first.</summary>
    public IEnumerable<(INamedTypeSymbol Type, ListedResolution Contents)> Resolutions => resolutions.Values;

    /// <summary>Finds what is known when it is first asked for.</summary>
    public static Lazy<KnownTypes> LazyOf(
        Compilation compilation,
        ResolutionContents contents,
        CancellationToken cancellationToken) => new(
            () => new KnownTypes(compilation, contents, cancellationToken),
            LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>Tells whether there is a resolution or an instrument of a key.</summary>
    public bool Has(string key) => resolutions.ContainsKey(key) || instruments.ContainsKey(key);

    /// <summary>Finds a resolution.</summary>
    /// <param name="key">The key of its symbol: see <see cref="CatalogKey"/>.</param>
    public (INamedTypeSymbol Type, ListedResolution Contents)? Resolution(string key) =>
        resolutions.TryGetValue(key, out var known) ? known : null;

    /// <summary>Finds the class of an instrument.</summary>
    /// <param name="key">The key of its symbol or id: see <see cref="CatalogKey"/>.</param>
    public INamedTypeSymbol? Instrument(string key) => instruments.TryGetValue(key, out var type) ? type : null;

    /// <summary>Gets the full metadata name of a resolution's class.</summary>
    public static string MetadataNameOf(INamedTypeSymbol resolution) => resolution.ContainingNamespace.IsGlobalNamespace
        ? resolution.MetadataName
        : resolution.ContainingNamespace.ToDisplayString(PlainNamespace) + "." + resolution.MetadataName;

    private void Add(IAssemblySymbol assembly, AttributeData model, ResolutionContents contents)
    {
        var prefix = model.ConstructorArguments is [{ Value: string name }] ? name.Replace("@", string.Empty) + "." : string.Empty;
        foreach (var identifier in Listed(model, "Resolutions"))
        {
            if (assembly.GetTypeByMetadataName(prefix + identifier) is { } type
                && contents.Of(type) is { } listed
                && CatalogKey.Of(listed.Symbol) is var key
                && !resolutions.ContainsKey(key))
            {
                resolutions.Add(key, (type, listed));
            }
        }

        foreach (var identifier in Listed(model, "Instruments"))
        {
            if (assembly.GetTypeByMetadataName(prefix + "Instruments+" + identifier) is { } type
                && CatalogKey.Of(identifier) is var key
                && !instruments.ContainsKey(key))
            {
                instruments.Add(key, type);
            }
        }
    }

    private static IEnumerable<string> Listed(AttributeData model, string list) => model.NamedArguments
        .Where(argument => argument.Key == list)
        .SelectMany(argument => (argument.Value.Value as string ?? string.Empty).Split('\n'));

    private static bool UsesLibrary(IAssemblySymbol assembly) => assembly.Modules.Any(module =>
        module.ReferencedAssemblies.Any(identity => identity.Name == Library));
}
