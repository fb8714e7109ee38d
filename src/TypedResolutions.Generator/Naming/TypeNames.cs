namespace TypedResolutions.Generator.Naming;

/// <summary>The full names of generated types, as they are written in generated code.</summary>
internal static class TypeNames
{
    public const string Library = "global::TypedResolutions.";

    public static string Resolution(string @namespace, string symbol) =>
        "global::" + @namespace + "." + ResolutionIdentifier(symbol);

    public static string Actor(string @namespace, string id) =>
        "global::" + @namespace + ".Actors." + ActorIdentifier(id);

    public static string Instrument(string @namespace, string id) =>
        "global::" + @namespace + ".Instruments." + InstrumentIdentifier(id);

    public static string ResolutionIdentifier(string symbol) => Identifier.Of(symbol, "Resolution_");

    public static string ActorIdentifier(string id) => Identifier.Of(id, "Unnamed");

    public static string InstrumentIdentifier(string id) => Identifier.Of(id, "Unnamed");
}
