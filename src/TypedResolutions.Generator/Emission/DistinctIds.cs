namespace TypedResolutions.Generator.Emission;

/// <summary>Ids of one paragraph after the other, each once, in the order of the text.</summary>
internal sealed class DistinctIds
{
    private readonly List<string> ids = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Ids => ids;

    /// <summary>Adds an id; an empty one is none.</summary>
    public void Add(string id)
    {
        if (id.Length > 0 && known.Add(id))
        {
            ids.Add(id);
        }
    }

    public void Clear()
    {
        if (ids.Count > 0)
        {
            ids.Clear();
            known.Clear();
        }
    }
}
