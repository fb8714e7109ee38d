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

    /// <summary>Gets whether a whole annex or section is meant.</summary>
    public bool IsPart { get; private set; }

    /// <summary>Gets whether no more are taken.</summary>
    public bool IsFull => Indices.Count >= Most;

    /// <summary>Adds the paragraphs of a whole annex or section.</summary>
    public void AddPart(IReadOnlyList<int> indices)
    {
        IsPart = true;
        foreach (var index in indices)
        {
            Add(index);
        }
    }

    public void Add(int index)
    {
        if (!IsFull)
        {
            Indices.Add(index);
        }
    }
}
