using TypedResolutions.Text.Dates;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Tool.Inspection;

/// <summary>Finds the citations whose date disagrees with other texts, as the generator does for a project.</summary>
internal sealed class DisagreeingDates
{
    private readonly Dictionary<string, DatedText> texts = new(StringComparer.Ordinal);

    /// <summary>Takes note of a file.</summary>
    /// <param name="text">The file.</param>
    public void Add(CheckedText text)
    {
        if (text.Dates is { } dated)
        {
            texts[text.File] = dated;
        }
    }

    /// <summary>Compares the dates of all files.</summary>
    /// <param name="registry">The instruments that are known.</param>
    /// <returns>What is off, by file.</returns>
    public IEnumerable<(string File, FileDiagnostic Diagnostic)> Compare(Registry registry) =>
        DateConflicts.Find(texts.Values.Select(text => text.Dates), registry)
            .Select(conflict => (conflict.File, texts[conflict.File].Locate(conflict)));
}
