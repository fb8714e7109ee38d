using TypedResolutions.Accuracy.Corpus;
using TypedResolutions.Accuracy.Figures;
using TypedResolutions.Accuracy.Report;
using TypedResolutions.Accuracy.Truths;

namespace TypedResolutions.Accuracy;

/// <summary>Measures the parser on a folder of real texts.</summary>
internal static class Program
{
    private const string Usage = "Usage: TypedResolutions.Accuracy PATH [--details] [--figure NAME] [--markdown]";
    private const string Truth = "truth";

    private static int Main(string[] arguments)
    {
        var options = CommandLineOptions.Parse(arguments);
        if (options is null || !(Directory.Exists(options.Path) || File.Exists(options.Path)))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        if (string.Equals(options.Figure, Truth, StringComparison.OrdinalIgnoreCase))
        {
            Console.Out.Write(CompareWithTruth(options));
            return 0;
        }

        var texts = CorpusFolder.Read(options.Path);
        var results = FigureList.Measure(texts, options.Figure);
        Console.Out.Write(FigureTable.Write(results, options.Markdown));
        if (options.Details)
        {
            Console.Out.Write(ShortfallList.Write(results));
        }

        Console.Out.Write(options.Figure is null ? CompareWithTruth(options) : string.Empty);
        return 0;
    }

    /// <summary>The texts that were read by hand stand in the corpus, or in the folder around it.</summary>
    private static string CompareWithTruth(CommandLineOptions options)
    {
        var shared = Directory.Exists(Path.Combine(options.Path, "corpus")) ? options.Path : Path.Combine(options.Path, "..");
        return TruthTable.Write(TruthRun.Compare(shared), options.Markdown, options.Details);
    }
}
