namespace TypedResolutions;

/// <summary>What a reference to paragraphs leads to in a text.</summary>
internal sealed class FoundParagraphs
{
    /// <summary>More than this many no sentence means; a range that was misread must not grow without end.</summary>
    private const int Most = 200;

    /// <summary>Gets the places of the paragraphs in the text, in the order of the reference.</summary>
    public List<int> Indices { get; } = [];

    /// <summary>Gets the numbers that no paragraph of the text has.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>Gets what a reader is shown: of a whole annex or section that is meant its first paragraph alone.</summary>
    public List<(int Index, bool OpensPart)> Openings { get; } = [];

    /// <summary>Gets whether no more are taken.</summary>
    public bool IsFull => Indices.Count >= Most;

    /// <summary>Adds the paragraphs of a whole annex or section.</summary>
    public void AddPart(IReadOnlyList<int> indices)
    {
        if (indices.Count == 0 || IsFull)
        {
            return;
        }

        Openings.Add((indices[0], true));
        Indices.AddRange(indices.Take(Most - Indices.Count));
    }

    public void Add(int index)
    {
        if (!IsFull)
        {
            Indices.Add(index);
            Openings.Add((index, false));
        }
    }
}
