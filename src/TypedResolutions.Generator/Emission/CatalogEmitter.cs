using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Naming;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes <c>ResolutionCatalog</c>.</summary>
internal static class CatalogEmitter
{
    public static void Emit(
        SourceProductionContext context,
        (CatalogEntries Catalog, (GeneratorSettings, LiteralEncoding) Options) source)
    {
        var options = EmissionOptions.From(source.Options);
        if (options.EmitsNothing || source.Catalog.Symbols.Count == 0)
        {
            return;
        }

        var writer = GeneratedFile.Begin(options.Namespace);
        writer.Line("/// <summary>The resolutions whose texts are in the project.</summary>");
        GeneratedFile.OpenClass(writer, "public static class ResolutionCatalog");
        CatalogWriter.Write(
            writer,
            GeneratedFile.Library("Resolution"),
            "resolution",
            source.Catalog.Symbols.Select(symbol =>
                (CatalogKey.Of(symbol), TypeNames.Resolution(options.Namespace, symbol))));
        writer.Close();
        GeneratedFile.End(writer);
        context.AddSource("ResolutionCatalog.g.cs", writer.ToSourceText());
    }
}
