using TypedResolutions.Accuracy.Corpus;
using TypedResolutions.Accuracy.Figures;
using TypedResolutions.Accuracy.Report;

namespace TypedResolutions.Accuracy;

/// <summary>Measures the parser on a folder of real texts.</summary>
internal static class Program
{
    private const string Usage = "Usage: TypedResolutions.Accuracy PATH [--details] [--figure NAME] [--markdown]";

    private static int Main(string[] arguments)
    {
        var options = CommandLineOptions.Parse(arguments);
        if (options is null || !(Directory.Exists(options.Path) || File.Exists(options.Path)))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var texts = CorpusFolder.Read(options.Path);
        var results = FigureList.Measure(texts, options.Figure);
        Console.Out.Write(FigureTable.Write(results, options.Markdown));
        if (options.Details)
        {
            Console.Out.Write(ShortfallList.Write(results));
        }

        return 0;
    }
}
