using TypedResolutions.Text.Naming;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Tool.Inspection;

/// <summary>Finds what is off in texts that only others show, as the generator does for a project.</summary>
internal sealed class ComparedTexts
{
    private readonly List<ComparedText> texts = [];

    /// <summary>Takes note of the resolutions of a file.</summary>
    /// <param name="text">The file.</param>
    public void Add(CheckedText text) => texts.AddRange(text.Parts);

    /// <summary>Compares the texts of each resolution, and then each text with those that it cites.</summary>
    /// <returns>What is off, each time in the order in which the files came.</returns>
    public IEnumerable<(string File, FileDiagnostic Diagnostic)> Compare()
    {
        var resolutions = ParallelOrder.Of(texts)
            .GroupBy(text => Identifier.OfResolution(text.Symbol), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, ParallelOrder.FirstOfEachLanguage, StringComparer.Ordinal);
        return Locate(resolutions.Values.SelectMany(ParallelComparison.Compare))
            .Concat(Locate(new MissingParagraphs(resolutions).FindIn(texts)));
    }

    private IEnumerable<(string File, FileDiagnostic Diagnostic)> Locate(IEnumerable<TextDifference> found)
    {
        var differences = found.ToLookup(difference => (difference.Path, difference.Symbol));
        return texts
            .GroupBy(text => text.Path, StringComparer.Ordinal)
            .SelectMany(file => file
                .SelectMany(text => text.Locate(differences[(text.Path, text.Symbol)]))
                .OrderBy(diagnostic => diagnostic.Line)
                .ThenBy(diagnostic => diagnostic.Column)
                .Select(diagnostic => (file.Key, diagnostic)));
    }
}
