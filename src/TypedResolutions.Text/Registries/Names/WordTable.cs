using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>Gives each word of the names a number, and finds it again in a text without making a string of it.</summary>
internal sealed class WordTable
{
    private Entry[] entries = new Entry[64];

    /// <summary>Gets the number of words; the numbers run from zero.</summary>
    public int Count { get; private set; }

    public int GetOrAdd(FoldedText text, WordStem stem)
    {
        var number = Find(text, stem);
        if (number >= 0)
        {
            return number;
        }

        if (Count * 2 >= entries.Length)
        {
            Grow();
        }

        Put(entries, new Entry(text.Substring(stem.Start, stem.End), stem.Hash, Count));
        return Count++;
    }

    /// <summary>Finds the number of a word; -1 if no name has it.</summary>
    public int Find(FoldedText text, WordStem stem)
    {
        var table = entries;
        for (var i = Slot(table, stem.Hash); table[i].Word is { } word; i = (i + 1) & (table.Length - 1))
        {
            if (table[i].Hash == stem.Hash && text.Equals(word, stem.Start, stem.End))
            {
                return table[i].Number;
            }
        }

        return -1;
    }

    private static int Slot(Entry[] table, int hash) => WordHash.Bits(hash, 24) & (table.Length - 1);

    private static void Put(Entry[] table, Entry entry)
    {
        var i = Slot(table, entry.Hash);
        while (table[i].Word is not null)
        {
            i = (i + 1) & (table.Length - 1);
        }

        table[i] = entry;
    }

    private void Grow()
    {
        var larger = new Entry[entries.Length * 2];
        foreach (var entry in entries)
        {
            if (entry.Word is not null)
            {
                Put(larger, entry);
            }
        }

        entries = larger;
    }

    private readonly struct Entry(string word, int hash, int number)
    {
        public readonly string? Word = word;
        public readonly int Hash = hash;
        public readonly int Number = number;
    }
}
