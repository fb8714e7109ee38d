using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// The endings that a language bends its names by: a tree that is walked from a word's last character to the front. Of most
/// words the first step tells that they have none.
/// </summary>
internal sealed class WordEndings
{
    /// <summary>Behind these stand no letters of the scripts whose words have endings.</summary>
    private const int KnownCharacters = 1 << 12;

    private const int Root = 0;

    /// <summary>For each character its column in the tree; zero for those that no ending has.</summary>
    private readonly byte[] columns = new byte[KnownCharacters];

    /// <summary>How many columns a node has.</summary>
    private readonly int width;

    /// <summary>For each node and column the node that is reached; the root, which none leads to, where no ending goes on.</summary>
    private readonly short[] nodes;

    /// <summary>What ends at each node.</summary>
    private readonly Kinds[] kinds;

    /// <summary>Makes the tree of some endings.</summary>
    /// <param name="cases">The endings of cases.</param>
    /// <param name="plurals">The endings of plurals.</param>
    public WordEndings(IReadOnlyList<string> cases, IReadOnlyList<string> plurals)
    {
        width = 1;
        var count = 1;
        foreach (var ending in cases.Concat(plurals))
        {
            count += ending.Length;
            foreach (var c in ending)
            {
                columns[c] = columns[c] == 0 ? (byte)width++ : columns[c];
            }
        }

        nodes = new short[count * width];
        kinds = new Kinds[count];
        count = 1;
        foreach (var ending in cases)
        {
            kinds[NodeOf(ending, ref count)] = Kinds.Case | Kinds.CaseOrPlural;
        }

        foreach (var ending in plurals)
        {
            kinds[NodeOf(ending, ref count)] |= Kinds.CaseOrPlural;
        }
    }

    /// <summary>Of which kinds an ending is.</summary>
    [Flags]
    private enum Kinds : byte
    {
        CaseOrPlural = 1,
        Case = 2,
    }

    /// <summary>Tells whether an ending has a character at its end.</summary>
    public bool MayEndWith(char c) => c < KnownCharacters && nodes[columns[c]] != Root;

    /// <summary>Cuts the longest endings from a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first place that may be cut.</param>
    /// <param name="end">Just behind the word.</param>
    /// <param name="hash">The number of the word, see <see cref="WordHash"/>.</param>
    /// <returns>End and number of the word without its ending of a case, and without that of a case or plural.</returns>
    public (WordCut Cased, WordCut Stem) Cut(FoldedText text, int first, int end, int hash)
    {
        var cased = new WordCut(end, hash);
        var stem = cased;
        var node = Root;
        for (var i = end - 1; i >= first; i--)
        {
            var c = text[i];
            node = c < KnownCharacters ? nodes[(node * width) + columns[c]] : Root;
            if (node == Root)
            {
                break;
            }

            hash = WordHash.Remove(hash, c);
            var kind = kinds[node];
            if (kind != 0)
            {
                stem = new WordCut(i, hash);
                cased = (kind & Kinds.Case) != 0 ? stem : cased;
            }
        }

        return (cased, stem);
    }

    private int NodeOf(string ending, ref int count)
    {
        var node = Root;
        for (var i = ending.Length - 1; i >= 0; i--)
        {
            ref var next = ref nodes[(node * width) + columns[ending[i]]];
            next = next == Root ? (short)count++ : next;
            node = next;
        }

        return node;
    }
}
