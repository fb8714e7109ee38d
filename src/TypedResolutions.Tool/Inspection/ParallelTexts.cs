using TypedResolutions.Text.Naming;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Tool.Inspection;

/// <summary>Finds in what the texts of a resolution differ, as the generator does for a project.</summary>
internal sealed class ParallelTexts
{
    private readonly List<ComparedText> texts = [];

    /// <summary>Takes note of the resolutions of a file.</summary>
    /// <param name="text">The file.</param>
    public void Add(CheckedText text) => texts.AddRange(text.Parts);

    /// <summary>Compares the texts of each resolution.</summary>
    /// <returns>What is off, in the order in which the files came.</returns>
    public IEnumerable<(string File, FileDiagnostic Diagnostic)> Compare()
    {
        var differences = ParallelOrder.Of(texts)
            .GroupBy(text => Identifier.OfResolution(text.Symbol), StringComparer.Ordinal)
            .SelectMany(group => ParallelComparison.Compare(ParallelOrder.FirstOfEachLanguage(group)))
            .ToLookup(difference => (difference.Path, difference.Symbol));
        return texts
            .GroupBy(text => text.Path, StringComparer.Ordinal)
            .SelectMany(file => file
                .SelectMany(text => text.Locate(differences[(text.Path, text.Symbol)]))
                .OrderBy(diagnostic => diagnostic.Line)
                .ThenBy(diagnostic => diagnostic.Column)
                .Select(diagnostic => (file.Key, diagnostic)));
    }
}
