using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TypedResolutions.Benchmarks.Projects;
using TypedResolutions.Benchmarks.Texts;
using TypedResolutions.Generator.Tests.Infrastructure;
using TypedResolutions.Text;

namespace TypedResolutions.Benchmarks.Parsing;

/// <summary>
/// The parser over the files of a language, beside what else could be done with them. A compiler that stays in memory is
/// warm: the runtime has compiled all of it for what it does only after some ten rounds over a corpus.
/// </summary>
[WarmupCount(12)]
public partial class ParserBenchmarks
{
    private string[] files = [];
    private string[] texts = [];
    private string[] generated = [];
    private TextEmission emission = null!;

    /// <summary>Gets or sets the language whose files are read.</summary>
    [Params("en", "fr", "zh", "es", "ru", "ar")]
    public string Language { get; set; } = string.Empty;

    [GlobalSetup(Targets = [nameof(ReadAndDecode), nameof(SplitByRegex), nameof(Parse), nameof(ParseAndEmit)])]
    public void ReadFiles()
    {
        files = LanguageTexts.Of(Language).Files;
        texts = [.. files.Select(File.ReadAllText)];
        emission = new TextEmission();
    }

    [GlobalSetup(Targets = [nameof(ParseGeneratedCode), nameof(ParseGeneratedCodeAndDocumentation)])]
    public void Generate()
    {
        ReadFiles();
        generated = [.. files.Zip(texts, (file, text) => emission.Emit(file, text)).SelectMany(sources => sources)];
    }

    /// <summary>Roslyn parses the C# that is generated of the files and passes comments by, as a compiler that writes no XML file does.</summary>
    [Benchmark(Baseline = true)]
    public int ParseGeneratedCode() => ParseGenerated(DocumentationMode.None);

    /// <summary>Roslyn parses the C# and its documentation, as an editor does and whoever gives no options.</summary>
    [Benchmark]
    public int ParseGeneratedCodeAndDocumentation() => ParseGenerated(DocumentationMode.Parse);

    /// <summary>The bytes are read and decoded, and no more.</summary>
    [Benchmark]
    public int ReadAndDecode() => files.Sum(file => Encoding.UTF8.GetString(File.ReadAllBytes(file)).Length);

    /// <summary>Lines are split and citations are searched in them: the least that a hand-made reader does.</summary>
    [Benchmark]
    public int SplitByRegex()
    {
        var found = 0;
        foreach (var text in texts)
        {
            foreach (Match line in Line().Matches(text))
            {
                found += Citation().Count(line.ValueSpan);
            }
        }

        return found;
    }

    /// <summary>The parser.</summary>
    [Benchmark]
    public int Parse()
    {
        var paragraphs = 0;
        for (var i = 0; i < files.Length; i++)
        {
            paragraphs += ResolutionParser.Parse(texts[i], new ResolutionParseOptions { Path = files[i] }).Paragraphs.Count;
        }

        return paragraphs;
    }

    /// <summary>All that the generator does for the files themselves: parse, model, write the C#.</summary>
    [Benchmark]
    public int ParseAndEmit()
    {
        var characters = 0;
        for (var i = 0; i < files.Length; i++)
        {
            characters += emission.Emit(files[i], texts[i]).Sum(source => source.Length);
        }

        return characters;
    }

    private int ParseGenerated(DocumentationMode documentation) =>
        generated.Sum(source => ConsumerProject.Parse(source, documentation).Length);

    [GeneratedRegex(@"[^\n]+")]
    private static partial Regex Line();

    [GeneratedRegex(@"\b(?:[ASE]/(?:[A-Z]+/)*)?\d{1,4}/\d{1,4}(?: [A-Z])?\b|\b\d{1,4} \((?:[IVXL]+|\d{4})\)")]
    private static partial Regex Citation();
}
