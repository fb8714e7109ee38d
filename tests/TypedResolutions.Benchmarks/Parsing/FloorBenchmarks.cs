using TypedResolutions.Benchmarks.Texts;
using TypedResolutions.Text;
using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Footnotes;
using TypedResolutions.Text.Grammar;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Benchmarks.Parsing;

/// <summary>
/// The passes over a text that no way of reading it can do without, each alone: what they take together is the least
/// that the parser can take.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(12)]
public class FloorBenchmarks
{
    private static readonly ResolutionParseOptions English = new() { Language = Language.English };

    private readonly LeastReading least = new(Language.English);

    private CitationLexer lexer = null!;
    private string[] texts = [];
    private string[] paragraphs = [];
    private LanguageData language = null!;
    private WordStemmer stemmer = null!;

    [GlobalSetup]
    public void ReadFiles()
    {
        texts = [.. LanguageTexts.Of("en").Files.Select(File.ReadAllText)];
        paragraphs = [.. texts.SelectMany(text => ResolutionParser.Parse(text, English).Paragraphs).Select(paragraph => paragraph.Text.Text)];
        language = LanguageData.Of(Language.English);
        lexer = new CitationLexer(language);
        stemmer = WordStemmer.Of(language);
    }

    /// <summary>Case, quotation marks and blanks of the paragraphs are made alike.</summary>
    [Benchmark(Baseline = true)]
    public int Fold() => paragraphs.Sum(text => new FoldedText(text).Length);

    /// <summary>The words are cut and stemmed.</summary>
    [Benchmark]
    public int FoldAndStem() => paragraphs.Sum(text => StemmedWords.Of(new FoldedText(text), stemmer).Count);

    /// <summary>The names of one index of four, that of actors, are found.</summary>
    [Benchmark]
    public int FoldStemAndFindActors()
    {
        var names = Registry.Default.ActorNames(Language.English);
        return paragraphs.Sum(text => names.FindAll(text, new FoldedText(text)).Count);
    }

    /// <summary>Numbers, symbols, dates and the words around them are cut into tokens.</summary>
    [Benchmark]
    public int FoldAndCutTokens() =>
        paragraphs.Sum(text => lexer.Read(text, new FoldedText(text)).Tokens.Count);

    /// <summary>Lines, page noise, footnotes, header, body and labels, with nothing found in them.</summary>
    [Benchmark]
    public int ReadStructure() => texts.Sum(text => DocumentReader.ReadStructure(text, English).Body.Paragraphs.Count);

    /// <summary>The structure, and beside it the texts of the paragraphs with the markers of their footnotes.</summary>
    [Benchmark]
    public int ReadStructureAndTexts() => texts.Sum(text =>
        MarkedDocument.Read(text, DocumentReader.ReadStructure(text, English), CancellationToken.None).Paragraphs.Length);

    /// <summary>All of these passes, see <see cref="LeastReading"/>.</summary>
    [Benchmark]
    public int ReadLeast() => texts.Sum(least.Read);

    /// <summary>All of it.</summary>
    [Benchmark]
    public int Parse() => texts.Sum(text => ResolutionParser.Parse(text, English).Paragraphs.Count);
}
