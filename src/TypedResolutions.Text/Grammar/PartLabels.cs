using TypedResolutions.Text.Naming;

namespace TypedResolutions.Text.Grammar;

/// <summary>The labels that are taken in each part of a document; nearly all have one part alone, which has no name.</summary>
/// <param name="capacity">How many paragraphs there are.</param>
internal sealed class PartLabels(int capacity)
{
    private readonly UniqueLabels unnamed = new(capacity);
    private readonly Dictionary<string, UniqueLabels> named = new(StringComparer.Ordinal);

    /// <summary>Gets the labels of a part.</summary>
    public UniqueLabels Of(string? part)
    {
        if (part is null)
        {
            return unnamed;
        }

        if (!named.TryGetValue(part, out var labels))
        {
            labels = new UniqueLabels();
            named.Add(part, labels);
        }

        return labels;
    }
}
