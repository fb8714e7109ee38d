using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Links;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes the file of a resolution.</summary>
internal static class ResolutionEmitter
{
    public static EquatableArray<EmittedFile> Emit(
        (EquatableArray<LinkedResolution> Resolutions, EmissionOptions Options) source,
        CancellationToken cancellationToken) =>
        source.Options.EmitsNothing
            ? EquatableArray<EmittedFile>.Empty
            : source.Resolutions.Select(resolution => Emit(resolution, source.Options, cancellationToken)).ToEquatableArray();

    public static SourceWriter Write(LinkedResolution resolution, EmissionOptions options, CancellationToken cancellationToken)
    {
        var group = resolution.Group;
        var identifier = TypeNames.ResolutionIdentifier(group.Lead.Symbol);
        var carried = CarriedResolution.Of(group);
        var writer = GeneratedFile.Begin(options.Namespace);
        new Documentation(writer, options).Resolution(group.Lead);
        WriteContents(writer, group, carried);
        GeneratedFile.OpenClass(writer, $"public sealed class {identifier} : {GeneratedFile.Library("Resolution")}");
        writer.Line($"private {identifier}() : base({Literal.Quoted(group.Lead.Symbol)}) {{ }}");
        writer.Line($"public static {identifier} Instance {{ get; }} = new {identifier}();");
        WriteParagraphs(writer, resolution, options, cancellationToken);
        WriteHooks(writer, carried, options);
        writer.Close();
        GeneratedFile.End(writer);
        return writer;
    }

    private static EmittedFile Emit(LinkedResolution resolution, EmissionOptions options, CancellationToken cancellationToken) => new(
        HintName.Of(TypeNames.ResolutionIdentifier(resolution.Group.Lead.Symbol)),
        Write(resolution, options, cancellationToken).ToString());

    private static void WriteContents(SourceWriter writer, ResolutionGroup group, CarriedResolution carried)
    {
        var languages = string.Join(",", group.Texts.Select(text => LanguageCodes.CodeOf(text.Language)));
        writer.Line(
            $"[{GeneratedFile.Library("ResolutionContents")}({Literal.Quoted(group.Lead.Symbol)}, "
            + $"{Literal.Quoted(languages)}, {Literal.Quoted(carried.Contents)})]");
    }

    private static void WriteParagraphs(
        SourceWriter writer,
        LinkedResolution resolution,
        EmissionOptions options,
        CancellationToken cancellationToken)
    {
        var emitter = new ParagraphEmitter(writer, resolution, options);
        var index = 0;
        foreach (var paragraph in resolution.Group.Lead.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (paragraph.Kind != ParagraphKind.Heading)
            {
                emitter.Write(paragraph, index++);
            }
        }
    }

    private static void WriteHooks(SourceWriter writer, CarriedResolution carried, EmissionOptions options)
    {
        writer.BlankLine();
        WriteFind(writer, options.Namespace, "Actor");
        WriteFind(writer, options.Namespace, "Instrument");
        writer.Line(
            $"protected override {GeneratedFile.Library("Resolution")}? FindResolution(string symbol) => "
            + $"global::{options.Namespace}.ResolutionCatalog.Find(symbol);");
        WriteBlock(writer, "protected override string ReadStructure() =>", carried.Structure, options);
        if (carried.Texts.Count == 1)
        {
            WriteBlock(writer, "protected override string ReadText(int language) =>", carried.Texts[0], options);
            return;
        }

        writer.Line("protected override string ReadText(int language)");
        writer.Open();
        writer.Line("switch (language)");
        writer.Open();
        for (var i = 0; i < carried.Texts.Count; i++)
        {
            var label = i == 0 ? "default" : FormattableString.Invariant($"case {i}");
            WriteBlock(writer, label + ": return", carried.Texts[i], options);
        }

        writer.Close();
        writer.Close();
    }

    private static void WriteFind(SourceWriter writer, string @namespace, string type) =>
        writer.Line(
            $"protected override {GeneratedFile.Library(type)}? Find{type}(string id) => "
            + $"global::{@namespace}.{type}s.Find(id);");

    private static void WriteBlock(SourceWriter writer, string before, string text, EmissionOptions options)
    {
        writer.Line(before);
        Literal.Block(writer, text, options.Encoding);
        writer.Verbatim(";\n");
    }
}
