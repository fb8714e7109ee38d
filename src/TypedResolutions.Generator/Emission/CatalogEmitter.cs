using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Naming;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes <c>ResolutionCatalog</c>.</summary>
internal static class CatalogEmitter
{
    public static void Emit(
        SourceProductionContext context,
        (CatalogEntries Catalog, EmissionOptions Options) source)
    {
        var options = source.Options;
        if (options.EmitsNothing || source.Catalog.Symbols.Count == 0)
        {
            return;
        }

        using var writer = GeneratedFile.Begin(options.Namespace);
        writer.Line("/// <summary>The resolutions whose texts are in the project.</summary>");
        GeneratedFile.OpenClass(writer, "public static class ResolutionCatalog");
        new CatalogWriter(writer, "Resolution", "ResolutionCatalog", options.References, derives: false).Write(
            source.Catalog.Symbols.Select(symbol =>
                (CatalogKey.Of(symbol), options.Types.Resolution(symbol))));
        writer.Close();
        GeneratedFile.End(writer);
        context.AddSource("ResolutionCatalog.g.cs", writer.ToSourceText());
    }
}
