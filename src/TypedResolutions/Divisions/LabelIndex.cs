namespace TypedResolutions;

/// <summary>The paragraphs of a text by what references call them. Built once, in one walk.</summary>
internal sealed class LabelIndex
{
    private const int Ambiguous = -1;
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private readonly LabelPlace[] places;
    private readonly Dictionary<string, int> byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Annex, string? Section, string Core), int> byCore = new();
    private readonly Dictionary<string, int> inAnyAnnex = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Annex, string? Section), List<int>> tops = new();
    private readonly Dictionary<string, List<int>> siblings = new(StringComparer.Ordinal);

    /// <summary>Makes an index.</summary>
    /// <param name="labels">The labels in document order, each once.</param>
    /// <param name="sections">The section of each; null outside sections.</param>
    public LabelIndex(IReadOnlyList<string> labels, IReadOnlyList<string?> sections)
    {
        Labels = labels;
        Sections = sections;
        places = new LabelPlace[labels.Count];
        for (var i = 0; i < labels.Count; i++)
        {
            places[i] = LabelPlace.Of(labels[i]);
            byLabel[labels[i]] = i;
            Add(i, places[i], sections[i]);
        }
    }

    public IReadOnlyList<string> Labels { get; }

    public IReadOnlyList<string?> Sections { get; }

    /// <summary>Gets whether any paragraph outside the preamble bears a number of its own.</summary>
    public bool HasNumbers { get; private set; }

    public LabelPlace PlaceOf(int index) => places[index];

    public bool TryFind(string label, out int index) => byLabel.TryGetValue(label, out index);

    /// <summary>Finds the one paragraph of a number in the body of the text (no annex) or in an annex, in a section or in any.</summary>
    /// <param name="annex">The annex; null for the body.</param>
    /// <param name="section">The section; null for any.</param>
    /// <param name="core">The number: <c>OP5</c>.</param>
    /// <returns>Its place; null where several have the number, or none.</returns>
    public int? Find(string? annex, string? section, string core) =>
        byCore.TryGetValue((annex, section, core), out var index) && index != Ambiguous ? index : null;

    /// <summary>Finds the one paragraph of a number in any annex.</summary>
    public int? FindInAnyAnnex(string core) =>
        inAnyAnnex.TryGetValue(core, out var index) && index != Ambiguous ? index : null;

    /// <summary>Tells whether any paragraph of the body, or of the annex, has a number.</summary>
    public bool Has(string? annex, string? section, string core) => byCore.ContainsKey((annex, section, core));

    public bool HasInAnyAnnex(string core) => inAnyAnnex.ContainsKey(core);

    /// <summary>Gets the paragraphs of level 1 of an annex or of a section, in document order.</summary>
    public IReadOnlyList<int> TopsOf(string? annex, string? section) =>
        tops.TryGetValue((annex, section), out var found) ? found : [];

    /// <summary>Tells whether a paragraph has lettered ones below it.</summary>
    public bool HasItems(int index) => index + 1 < Labels.Count
        && Labels[index + 1].StartsWith(Labels[index] + "_", StringComparison.Ordinal);

    /// <summary>Gets the paragraphs from one to another that stand at the same level of the same part; those two where they do not.</summary>
    public IEnumerable<int> Between(int first, int last)
    {
        var parent = ParentOf(first);
        if (first >= last || !string.Equals(parent, ParentOf(last), StringComparison.Ordinal))
        {
            return first == last ? [first] : [first, last];
        }

        var level = siblings[parent];
        var start = level.BinarySearch(first);
        return level.Skip(start).TakeWhile(index => index <= last);
    }

    /// <summary>Gets the paragraphs of the article that one stands in, or the article itself where it is no list of paragraphs.</summary>
    public IEnumerable<int> ArticleOf(int first)
    {
        var top = places[first].Top;
        yield return first;
        if (string.Equals(Labels[first], top, StringComparison.Ordinal))
        {
            yield break;
        }

        for (var i = first + 1; i < places.Length && string.Equals(places[i].Top, top, StringComparison.Ordinal); i++)
        {
            if (places[i].Items.IndexOf('_') < 0)
            {
                yield return i;
            }
        }
    }

    private void Add(int index, LabelPlace place, string? section)
    {
        var parent = ParentOf(index);
        if (!siblings.TryGetValue(parent, out var level))
        {
            siblings.Add(parent, level = []);
        }

        level.Add(index);
        if (place.Core.Length == 0)
        {
            return;
        }

        // The paragraphs of an article bear its number: the first of them stands for the article.
        var isArticle = place.Core[0] == 'A';
        if (place.Items.Length > 0 && !isArticle)
        {
            return;
        }

        HasNumbers |= !place.Core.StartsWith("PP", StringComparison.Ordinal);
        AddUnique(byCore, (place.Annex, null, place.Core), index);
        if (place.Annex is not null)
        {
            AddUnique(inAnyAnnex, place.Core, index);
        }

        if (section is not null)
        {
            AddUnique(byCore, (place.Annex, section, place.Core), index);
        }

        if (place.Items.Length == 0)
        {
            AddTop(place.Annex, null, index);
            if (section is not null)
            {
                AddTop(place.Annex, section, index);
            }
        }
    }

    private void AddUnique<TKey>(Dictionary<TKey, int> unique, TKey key, int index)
        where TKey : notnull
    {
        if (!unique.TryGetValue(key, out var known))
        {
            unique.Add(key, index);
        }
        else if (known != Ambiguous && !string.Equals(places[known].Top, places[index].Top, StringComparison.Ordinal))
        {
            unique[key] = Ambiguous;
        }
    }

    private void AddTop(string? annex, string? section, int index)
    {
        if (!tops.TryGetValue((annex, section), out var found))
        {
            tops.Add((annex, section), found = []);
        }

        found.Add(index);
    }

    private string ParentOf(int index)
    {
        var place = places[index];
        if (place.Core.Length == 0 || place.Items.Length == 0)
        {
            return place.Scope + "|" + (place.Core.Length == 0 ? string.Empty : place.Core.TrimEnd(Digits));
        }

        var label = Labels[index];
        return label.Substring(0, label.LastIndexOf('_'));
    }
}
