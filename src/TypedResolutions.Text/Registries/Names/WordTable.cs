using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>Gives each word of the names a number, and finds it again in a text without making a string of it.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<int, List<(string Word, int Number)>> buckets = new();
    private int count;

    public int GetOrAdd(FoldedText text, int start, int end)
    {
        var number = Find(text, start, end);
        if (number >= 0)
        {
            return number;
        }

        var hash = Hash(text, start, end);
        if (!buckets.TryGetValue(hash, out var bucket))
        {
            bucket = new List<(string Word, int Number)>(1);
            buckets.Add(hash, bucket);
        }

        bucket.Add((text.Substring(start, end), count));
        return count++;
    }

    /// <summary>Finds the number of a word; -1 if no name has it.</summary>
    public int Find(FoldedText text, int start, int end)
    {
        if (buckets.TryGetValue(Hash(text, start, end), out var bucket))
        {
            foreach (var (word, number) in bucket)
            {
                if (Equals(word, text, start, end))
                {
                    return number;
                }
            }
        }

        return -1;
    }

    private static bool Equals(string word, FoldedText text, int start, int end)
    {
        if (word.Length != end - start)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != text[start + i])
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(FoldedText text, int start, int end)
    {
        unchecked
        {
            var hash = 17;
            for (var i = start; i < end; i++)
            {
                hash = (hash * 31) + text[i];
            }

            return hash;
        }
    }
}
