using TypedResolutions.Generator.Links;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes the class of a paragraph: its place, and what it does as interfaces.</summary>
internal sealed class ParagraphEmitter
{
    private readonly SourceWriter writer;
    private readonly string resolutionType;
    private readonly string symbol;
    private readonly Dictionary<string, EquatableArray<ParagraphLink>> links;
    private readonly ParagraphInterfaces interfaces;
    private readonly Documentation documentation;

    public ParagraphEmitter(SourceWriter writer, LinkedResolution resolution, EmissionOptions options)
    {
        this.writer = writer;
        resolutionType = options.Types.Resolution(resolution.Group.Lead.Symbol);
        symbol = resolution.Group.Lead.Symbol;
        links = resolution.Links.ToDictionary(static paragraph => paragraph.Label, static paragraph => paragraph.Links, StringComparer.Ordinal);
        var types = new MentionedTypes(options.Types);
        interfaces = new ParagraphInterfaces(types);
        documentation = new Documentation(writer, options, types);
    }

    public void Write(ParagraphModel paragraph, int index)
    {
        var identifier = TypeNames.ParagraphIdentifier(symbol, paragraph.Label);
        writer.BlankLine();
        documentation.Paragraph(paragraph, links.TryGetValue(paragraph.Label, out var found) ? found : default);
        var source = GeneratedFile.BeginSingleton(
            writer, identifier, paragraph.Kind == ParagraphKind.Preambular ? "PreambularParagraph" : "OperativeParagraph");
        interfaces.Write(source, paragraph);
        writer.EndLine();
        writer.Open();
        writer.Line($"public {identifier}() : base({resolutionType}.Instance, {index}) {{ }}");
        writer.Close();
    }
}
