using TypedResolutions.Generator.References;
using TypedResolutions.Text.Naming;

namespace TypedResolutions.Generator.Naming;

/// <summary>
/// The full names of generated types, as they are written in generated code: those of a referenced assembly where it
/// has the type, else the project's own.
/// </summary>
internal sealed record TypeNames(string Namespace, ReferencedModels References)
{
    public const string Library = "global::TypedResolutions.";

    public string Resolution(string symbol)
    {
        var identifier = ResolutionIdentifier(symbol);
        return In(References.NamespaceOfResolution(identifier)) + identifier;
    }

    public string Actor(string id)
    {
        var identifier = ActorIdentifier(id);
        return In(References.NamespaceOfActor(identifier)) + "Actors." + identifier;
    }

    public string Instrument(string id)
    {
        var identifier = InstrumentIdentifier(id);
        return In(References.NamespaceOfInstrument(identifier)) + "Instruments." + identifier;
    }

    public string Paragraph(string symbol, string label) => Resolution(symbol) + "." + ParagraphIdentifier(symbol, label);

    /// <summary>Gets the name of a paragraph's class: a nested class cannot have the name of the class around it.</summary>
    public static string ParagraphIdentifier(string symbol, string label) =>
        string.Equals(label, ResolutionIdentifier(symbol), StringComparison.Ordinal) ? label + "_" : label;

    public static string ResolutionIdentifier(string symbol) => Identifier.OfResolution(symbol);

    public static string ActorIdentifier(string id) => Identifier.Of(id, "Unnamed");

    public static string InstrumentIdentifier(string id) => Identifier.Of(id, "Unnamed");

    private string In(string? referenced) => "global::" + (referenced ?? Namespace) + ".";
}
