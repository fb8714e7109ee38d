using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Generator.Registries;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes <c>Actors</c>: a class for each actor that the texts name.</summary>
internal static class ActorsEmitter
{
    public static void Emit(
        SourceProductionContext context,
        (ActorSet Set, EmissionOptions Options) source)
    {
        var options = source.Options;
        var actors = source.Set.Actors;
        if (options.EmitsNothing || !source.Set.HasResolutions)
        {
            return;
        }

        using var writer = GeneratedFile.Begin(options.Namespace);
        writer.Line("/// <summary>The actors that the resolutions of the project name.</summary>");
        var catalog = new CatalogWriter(writer, "Actor", "Actors", options.References, derives: true);
        GeneratedFile.OpenClass(writer, "public abstract class Actors" + catalog.Base);
        catalog.Write(
            actors.Select(actor => (CatalogKey.Of(actor.Id), options.Types.Actor(actor.Id))));
        foreach (var actor in actors)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            WriteActor(writer, actor, options);
        }

        writer.Close();
        GeneratedFile.End(writer);
        context.AddSource("Actors.g.cs", writer.ToSourceText());
    }

    private static void WriteActor(SourceWriter writer, ActorDescription actor, EmissionOptions options)
    {
        var identifier = TypeNames.ActorIdentifier(actor.Id);
        writer.BlankLine();
        Documentation.Named(writer, options, NameWithAcronym(actor));
        GeneratedFile.OpenSingleton(writer, identifier, "Actor", Arguments(actor));
        if (actor.Parent is { } parent)
        {
            GeneratedFile.Nullable(
                writer,
                $"public override {GeneratedFile.Library("Actor")}? Parent => "
                + options.Types.Actor(parent) + ".Instance;");
        }

        writer.Close();
    }

    private static string Arguments(ActorDescription actor) =>
        Literal.Quoted(actor.Id)
        + ", " + GeneratedFile.Library("ActorKind") + "." + actor.Kind
        + GeneratedFile.OptionalArgument("acronym", actor.Acronym)
        + LocalizedArguments.Of(actor.Names);

    private static string NameWithAcronym(ActorDescription actor)
    {
        var name = actor.Names.First ?? actor.Id;
        return actor.Acronym is null ? name : name + " (" + actor.Acronym + ")";
    }
}
