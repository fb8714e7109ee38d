using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes <c>Instruments</c>: a class for each instrument that the texts cite.</summary>
internal static class InstrumentsEmitter
{
    public static void Emit(
        SourceProductionContext context,
        (InstrumentSet Set, EmissionOptions Options) source)
    {
        var options = source.Options;
        var instruments = source.Set.Instruments;
        if (options.EmitsNothing || !source.Set.HasResolutions)
        {
            return;
        }

        using var writer = GeneratedFile.Begin(options.Namespace);
        writer.Line("/// <summary>The instruments that the resolutions of the project cite, and the resolutions themselves.</summary>");
        var catalog = new CatalogWriter(writer, "Instrument", "Instruments", options.References, derives: true);
        GeneratedFile.OpenClass(writer, "public abstract class Instruments" + catalog.Base);
        catalog.Write(
            instruments.Select(entry => (CatalogKey.Of(entry.Id), options.Types.Instrument(entry.Id))));
        foreach (var entry in instruments)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            WriteInstrument(writer, entry, options);
        }

        writer.Close();
        GeneratedFile.End(writer);
        context.AddSource("Instruments.g.cs", writer.ToSourceText());
    }

    private static void WriteInstrument(SourceWriter writer, InstrumentEntry entry, EmissionOptions options)
    {
        var identifier = TypeNames.InstrumentIdentifier(entry.Id);
        writer.BlankLine();
        Documentation.Named(writer, options, NameWithTitle(entry.Id, entry.Description.Titles.First));
        GeneratedFile.OpenSingleton(writer, identifier, "Instrument", Arguments(entry.Id, entry.Description));
        if (entry.IsInProject)
        {
            GeneratedFile.Nullable(
                writer,
                $"public override {GeneratedFile.Library("Resolution")}? Resolution => "
                + options.Types.Resolution(entry.Id) + ".Instance;");
        }

        writer.Close();
    }

    private static string Arguments(string id, InstrumentDescription description) =>
        Literal.Quoted(id)
        + ", " + (description.Symbol is { } symbol ? Literal.Quoted(symbol) : "null")
        + ", " + GeneratedFile.Library("InstrumentKind") + "." + description.Kind
        + ", " + GeneratedFile.Library("Organ") + "." + description.Organ
        + DateArgument(description.Date)
        + LocalizedArguments.Of(description.Titles);

    private static string DateArgument(CalendarDate? date) => date is { } day
        ? FormattableString.Invariant($", date: new {GeneratedFile.Library("CalendarDate")}({day.Year}, {day.Month}, {day.Day})")
        : string.Empty;

    private static string NameWithTitle(string id, string? title) => title is null ? id : id + ": " + title;
}
