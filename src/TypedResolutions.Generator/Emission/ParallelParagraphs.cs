using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Finds in a parallel text what stands at the same place: paragraphs by label, headings in their order.</summary>
internal sealed class ParallelParagraphs
{
    private readonly Dictionary<string, string> byLabel = new(StringComparer.Ordinal);
    private readonly Queue<string> headings = new();

    public ParallelParagraphs(ResolutionText text)
    {
        foreach (var paragraph in text.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Heading)
            {
                headings.Enqueue(paragraph.Text);
            }
            else
            {
                byLabel[paragraph.Label] = paragraph.Text;
            }
        }
    }

    public string? Find(string label) => byLabel.TryGetValue(label, out var text) ? text : null;

    public string? NextHeading() => headings.Count > 0 ? headings.Dequeue() : null;
}
