using Spectre.Console;
using Spectre.Console.Rendering;
using TypedResolutions;

namespace ExampleConsumer.Display;

/// <summary>Shows which resolution it is.</summary>
internal static class ResolutionHeading
{
    public static IRenderable Create(Resolution resolution) => new Rows(
        new Text($"{resolution.Symbol}  {resolution.Title}", new Style(decoration: Decoration.Bold)),
        new Text($"{resolution.AdoptingOrgan}, {resolution.AdoptedOn}, agenda item {resolution.AgendaItem}; "
            + $"{resolution.Preamble.Count} recitals, {resolution.Operative.Count} operative paragraphs"));
}
