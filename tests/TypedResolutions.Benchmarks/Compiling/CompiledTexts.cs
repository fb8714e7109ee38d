using Microsoft.CodeAnalysis;
using TypedResolutions.Benchmarks.Projects;
using TypedResolutions.Benchmarks.Texts;

namespace TypedResolutions.Benchmarks.Compiling;

/// <summary>The same texts as generated code, as plain properties and as bare classes, parsed.</summary>
/// <param name="Generated">The generated code.</param>
/// <param name="Plain">The lower bound.</param>
/// <param name="PlainPieces">The lower bound with the text in as many literals as the generated code has; made when it is asked for.</param>
/// <param name="PlainStrings">The lower bound with the texts in string literals, for which a thousand have no room; made when it is asked for.</param>
/// <param name="Bare">The floor of a class for each paragraph.</param>
internal sealed record CompiledTexts(
    SyntaxTree[] Generated, SyntaxTree[] Plain, Lazy<SyntaxTree[]> PlainPieces, Lazy<SyntaxTree[]> PlainStrings, SyntaxTree[] Bare)
{
    public const int Usual = 50;
    public const int Thousand = 1000;

    /// <summary>Generates and parses.</summary>
    /// <param name="count">How many texts.</param>
    /// <param name="documentation">How much documentation, with <c>+xml</c> where the compiler reads it.</param>
    public static CompiledTexts Of(int count, string documentation)
    {
        var detail = documentation.Split('+');
        var mode = detail.Length > 1 ? DocumentationMode.Diagnose : DocumentationMode.None;
        var sources = ConsumerProject.Generate(ComposedTexts.Take(count), detail[0]);
        var files = sources.Select(ResolutionFile.Of).OfType<ResolutionFile>().ToArray();
        return new CompiledTexts(
            Parse(sources, mode),
            Parse(files.Select(PlainProperties.Of).Append(PlainProperties.SharedType), mode),
            new Lazy<SyntaxTree[]>(() => Parse(files.Select(PlainProperties.InPieces).Append(PlainProperties.SharedType), mode)),
            new Lazy<SyntaxTree[]>(() => Parse(files.Select(PlainProperties.OfStrings).Append(PlainProperties.SharedType), mode)),
            Parse(files.Select(BareClasses.Of), mode));
    }

    /// <summary>Composes and parses what is least.</summary>
    /// <param name="count">How many texts.</param>
    /// <param name="pieces">What of the contract.</param>
    /// <param name="textAsString">Whether the texts are string literals rather than ones of bytes.</param>
    public static SyntaxTree[] Least(int count, ContractPieces pieces, bool textAsString) => Parse(
        LeastContract.Of(ConsumerProject.Generate(ComposedTexts.Take(count), "none"), pieces, textAsString), DocumentationMode.None);

    private static SyntaxTree[] Parse(IEnumerable<string> sources, DocumentationMode mode) =>
        [.. sources.Select(source => ConsumerProject.Parse(source, mode))];

    /// <summary>Compiles to bytes and gives their number.</summary>
    public static long Emit(SyntaxTree[] trees, bool withXml)
    {
        using var assembly = new MemoryStream();
        using var xml = withXml ? new MemoryStream() : null;
        var emitted = ConsumerProject.Compilation(trees).Emit(assembly, xmlDocumentationStream: xml);
        return emitted.Success
            ? assembly.Length
            : throw new InvalidOperationException(emitted.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
    }
}
