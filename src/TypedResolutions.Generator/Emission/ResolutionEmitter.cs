using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Links;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes the file of a resolution.</summary>
internal static class ResolutionEmitter
{
    public static EquatableArray<EmittedFile> Emit(
        ((EquatableArray<LinkedResolution> Resolutions, EmissionOptions Options) Project, bool LiteralsHoldDetails) source,
        CancellationToken cancellationToken)
    {
        var options = source.Project.Options;
        if (options.EmitsNothing)
        {
            return EquatableArray<EmittedFile>.Empty;
        }

        options = options with { WritesDetailsAsString = source.LiteralsHoldDetails };
        return source.Project.Resolutions.Select(resolution => Emit(resolution, options, cancellationToken)).ToEquatableArray();
    }

    public static string Write(LinkedResolution resolution, EmissionOptions options, CancellationToken cancellationToken)
    {
        var group = resolution.Group;
        var identifier = TypeNames.ResolutionIdentifier(group.Lead.Symbol);
        using var carried = CarriedResolution.Of(group);
        using var writer = GeneratedFile.Begin(options.Namespace);
        Documentation.Named(writer, options, NameWithTitle(group.Lead));
        WriteContents(writer, group, carried);
        GeneratedFile.OpenClass(writer, $"public sealed class {identifier} : {GeneratedFile.Library("Resolution")}");
        writer.Line($"private {identifier}() : base({Literal.Quoted(group.Lead.Symbol)}) {{ }}");
        // Without an initializer: a static constructor would be one more method that the runtime compiles for each resolution.
        writer.Line($"private static {GeneratedFile.Library("Resolution")} instance;");
        writer.Line($"public static {identifier} Instance => ({identifier})(instance ?? Once(ref instance, new {identifier}()));");
        WriteParagraphs(writer, resolution, options, cancellationToken);
        WriteHooks(writer, carried, options);
        writer.Close();
        GeneratedFile.End(writer);
        return writer.ToString();
    }

    private static EmittedFile Emit(LinkedResolution resolution, EmissionOptions options, CancellationToken cancellationToken) => new(
        HintName.Of(TypeNames.ResolutionIdentifier(resolution.Group.Lead.Symbol)),
        Write(resolution, options, cancellationToken));

    private static void WriteContents(SourceWriter writer, ResolutionGroup group, CarriedResolution carried)
    {
        var languages = string.Join(",", group.Texts.Select(text => LanguageCodes.CodeOf(text.Language)));
        var source = writer.BeginLine();
        source.Append($"[{GeneratedFile.Library("ResolutionContents")}({Literal.Quoted(group.Lead.Symbol)}, {Literal.Quoted(languages)}, ");
        Literal.Quote(source, carried.Contents);
        source.Append(")]");
        writer.EndLine();
    }

    private static string NameWithTitle(ResolutionText text) =>
        string.IsNullOrEmpty(text.Title) ? text.Symbol : text.Symbol + ": " + text.Title;

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
            $"protected override {GeneratedFile.Library("Resolution")} FindResolution(string symbol) => "
            + $"global::{options.Namespace}.ResolutionCatalog.Find(symbol);");
        WriteCarried(writer, carried, options.Encoding);
        WriteDetails(writer, carried.Details, options);
    }

    private static void WriteCarried(SourceWriter writer, CarriedResolution carried, LiteralEncoding encoding)
    {
        writer.Line("protected override global::System.ReadOnlySpan<byte> Carried(int part)");
        writer.Open();
        writer.Line("switch (part)");
        writer.Open();
        WritePart(writer, CarriedPart.Structure, carried.Structure, carried.Structure.Whole, encoding);
        for (var language = 0; language < carried.Texts.Count; language++)
        {
            var text = carried.Texts[language].Text;
            var pieces = LiteralPieces.Of(text);
            for (var piece = 0; piece < pieces.Count; piece++)
            {
                WritePart(writer, CarriedPart.OfText(language, piece), text, pieces[piece], encoding);
            }
        }

        writer.Line("default: return default;");
        writer.Close();
        writer.Close();
    }

    private static void WritePart(SourceWriter writer, int part, CharacterBuffer text, TextRange stretch, LiteralEncoding encoding)
    {
        writer.Line($"case {part}: return");
        Literal.Block(writer.Verbatim, text, stretch, encoding);
        writer.Verbatim.Append(";\n");
    }

    /// <summary>A string literal, which costs the compiler nothing; of one of bytes it makes a tree with a node for each byte.</summary>
    private static void WriteDetails(SourceWriter writer, CharacterBuffer details, EmissionOptions options)
    {
        const string Member = "protected override global::System.ReadOnlySpan<byte> Details() =>";
        if (options.Encoding == LiteralEncoding.Utf8 && !options.WritesDetailsAsString)
        {
            writer.Line(Member);
            Literal.Block(writer.Verbatim, details, details.Whole, options.Encoding);
            writer.Verbatim.Append(";\n");
            return;
        }

        writer.Line(Member + " EncodeDetails(");
        Literal.Lines(writer.Verbatim, details.ToString());
        writer.Verbatim.Append(");\n");
    }

    private static void WriteFind(SourceWriter writer, string @namespace, string type) =>
        writer.Line(
            $"protected override {GeneratedFile.Library(type)} Find{type}(string id) => "
            + $"global::{@namespace}.{type}s.Find(id);");
}
