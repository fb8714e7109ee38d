namespace TypedResolutions.Text.Folding;

/// <summary>
/// A set of phrases with a value each, found in folded text: the longest phrase that starts at a place, in time that
/// depends on the phrase alone, however many phrases there are.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly EdgeTable edges = new();
    private readonly List<T> values = new();
    private readonly List<bool> terminal = new();

    /// <summary>One bit for the low bits of each character that a phrase starts with: most places are passed by it alone.</summary>
    private readonly ulong[] firsts = new ulong[16];

    public PhraseTable()
    {
        values.Add(default!);
        terminal.Add(false);
    }

    /// <summary>Gets the number of phrases.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the node at which every phrase starts.</summary>
    public static int Root => 0;

    /// <summary>Adds a phrase; the first value given for a phrase stays.</summary>
    /// <returns>Whether the phrase was new.</returns>
    public bool Add(string phrase, T value)
    {
        var folded = TextFolding.FoldPhrase(phrase);
        if (folded.Length == 0)
        {
            return false;
        }

        firsts[(folded[0] >> 6) & 15] |= 1UL << (folded[0] & 63);
        var node = Root;
        foreach (var c in folded)
        {
            if (!edges.TryGet(node, c, out var next))
            {
                next = values.Count;
                values.Add(default!);
                terminal.Add(false);
                edges.Add(node, c, next);
            }

            node = next;
        }

        if (terminal[node])
        {
            return false;
        }

        terminal[node] = true;
        values[node] = value;
        Count++;
        return true;
    }

    /// <summary>Gets the value of a phrase.</summary>
    public bool TryGet(string phrase, out T value)
    {
        value = default!;
        var node = Root;
        foreach (var c in TextFolding.FoldPhrase(phrase))
        {
            if (!TryStep(node, c, out node))
            {
                return false;
            }
        }

        return TryGetValue(node, out value);
    }

    /// <summary>Goes one character on.</summary>
    public bool TryStep(int node, char c, out int next)
    {
        StepCounter.Count();
        return edges.TryGet(node, c, out next);
    }

    /// <summary>Gets the value of the phrase that ends at a node.</summary>
    public bool TryGetValue(int node, out T value)
    {
        value = values[node];
        return terminal[node];
    }

    /// <summary>Finds the longest phrase that starts at a place and ends at the end of a word.</summary>
    public bool TryMatch(FoldedText text, int start, out int end, out T value)
    {
        end = start;
        value = default!;
        if (!MayStartWith(text[start]))
        {
            return false;
        }

        var found = false;
        var node = Root;
        for (var i = start; i < text.Length && TryStep(node, text[i], out node); i++)
        {
            if (terminal[node] && text.IsBoundary(i + 1))
            {
                found = true;
                end = i + 1;
                value = values[node];
            }
        }

        return found;
    }

    /// <summary>Tells whether a phrase may start with a character; false for certain, true for perhaps.</summary>
    public bool MayStartWith(char c) => (firsts[(c >> 6) & 15] & (1UL << (c & 63))) != 0;
}
