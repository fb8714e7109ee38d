using System.Globalization;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes the class of a paragraph: its place, and what it does as interfaces.</summary>
internal sealed class ParagraphEmitter
{
    private readonly SourceWriter writer;
    private readonly string resolutionType;
    private readonly string resolutionIdentifier;
    private readonly ParagraphInterfaces interfaces;
    private readonly Documentation documentation;

    public ParagraphEmitter(SourceWriter writer, ResolutionText resolution, EmissionOptions options)
    {
        this.writer = writer;
        resolutionIdentifier = TypeNames.ResolutionIdentifier(resolution.Symbol);
        resolutionType = options.Types.Resolution(resolution.Symbol);
        interfaces = new ParagraphInterfaces(options.Types);
        documentation = new Documentation(writer, options);
    }

    public void Write(ParagraphModel paragraph, int index)
    {
        // A nested class cannot have the name of the class around it.
        var identifier = paragraph.Label == resolutionIdentifier ? paragraph.Label + "_" : paragraph.Label;
        var baseType = GeneratedFile.Library(
            paragraph.Kind == ParagraphKind.Preambular ? "PreambularParagraph" : "OperativeParagraph");
        var bases = new[] { baseType }.Concat(interfaces.Of(paragraph));

        writer.BlankLine();
        documentation.Paragraph(paragraph);
        writer.Line($"public sealed class {identifier} : {string.Join(", ", bases)}");
        writer.Open();
        GeneratedFile.Singleton(
            writer,
            "public",
            identifier,
            resolutionType + ".Instance, " + index.ToString(CultureInfo.InvariantCulture));
        writer.Close();
    }
}
