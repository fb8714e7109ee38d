using System.Diagnostics.CodeAnalysis;
using TypedResolutions.Text.Grammar;

namespace TypedResolutions.Accuracy.Corpus;

/// <summary>Runs the parser on a file, once with its path and once on the text alone.</summary>
internal static class Parsing
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Any exception is what the figure counts.")]
    public static void Parse(CorpusText text, string path)
    {
        try
        {
            var options = new ResolutionParseOptions { Path = path };
            text.Document = ResolutionParser.Parse(text.Content, options);
            text.DocumentWithoutPath = ResolutionParser.Parse(text.Content);
            text.Stretches = TextCoverage.Of(text.Content, options);
        }
        catch (Exception exception)
        {
            text.Exception = exception.GetType().Name + ": " + exception.Message;
        }
    }
}
