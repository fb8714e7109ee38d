using TypedResolutions.Text;

namespace TypedResolutions.Generator.Readings;

/// <summary>A resolution of a file that was parsed.</summary>
/// <param name="Symbol">Its symbol, as its class has it.</param>
/// <param name="Paragraphs">The labels of its paragraphs, as their classes have them, and where they stand in the file.</param>
internal sealed record ReadPart(string Symbol, IReadOnlyList<(string Label, SourceSpan Span)> Paragraphs)
{
    /// <summary>Finds where a paragraph stands; null where there is none of that label.</summary>
    public SourceSpan? Find(string label)
    {
        foreach (var paragraph in Paragraphs)
        {
            if (string.Equals(paragraph.Label, label, StringComparison.Ordinal))
            {
                return paragraph.Span;
            }
        }

        return null;
    }
}
