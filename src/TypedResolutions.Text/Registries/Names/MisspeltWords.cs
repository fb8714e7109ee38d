using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>What is true of all words that may be misspelt.</summary>
internal static class MisspeltWords
{
    /// <summary>The length of the shortest word that can be told from another.</summary>
    public const int ShortestWord = 5;
}

/// <summary>
/// The words that may stand at a place of a name, found by one that has a letter wrong. One letter cannot be wrong in the
/// first two and in the last two: a word is compared with those alone that share either.
/// </summary>
/// <typeparam name="T">What a word leads to.</typeparam>
internal sealed class MisspeltWords<T>
    where T : class
{
    private const int FreeEnding = 1;

    private readonly Dictionary<(int Place, bool IsLast, char Outer, char Inner), List<(int Order, string Word, T Target)>> words = new();
    private int count;

    /// <summary>Adds a word.</summary>
    /// <param name="place">The place at which it may stand.</param>
    /// <param name="word">The word.</param>
    /// <param name="target">What it leads to.</param>
    public void Add(int place, string word, T target)
    {
        if (word.Length < MisspeltWords.ShortestWord)
        {
            return;
        }

        var entry = (count++, word, target);
        Add((place, false, word[0], word[1]), entry);
        Add((place, true, word[word.Length - 1], word[word.Length - 2]), entry);
    }

    /// <summary>Finds the word added first that a stretch of text is one letter away from, and that leads to something.</summary>
    /// <param name="place">The place at which the word may stand.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Just behind it.</param>
    /// <param name="state">What <paramref name="follow"/> needs.</param>
    /// <param name="follow">Gives what a word leads to; null where it leads nowhere.</param>
    public TResult? Find<TState, TResult>(
        int place, FoldedText text, int start, int end, TState state, Func<T, TState, TResult?> follow)
        where TResult : struct
    {
        if (end - start < MisspeltWords.ShortestWord)
        {
            return null;
        }

        var order = int.MaxValue;
        TResult? found = null;
        Search((place, false, text[start], text[start + 1]));
        Search((place, true, text[end - 1], text[end - 2]));
        return found;

        void Search((int Place, bool IsLast, char Outer, char Inner) key)
        {
            if (!words.TryGetValue(key, out var candidates))
            {
                return;
            }

            foreach (var candidate in candidates)
            {
                if (candidate.Order < order && IsOneLetterOff(text, start, end, candidate.Word) && follow(candidate.Target, state) is { } result)
                {
                    order = candidate.Order;
                    found = result;
                    return;
                }
            }
        }
    }

    private void Add((int Place, bool IsLast, char Outer, char Inner) key, (int Order, string Word, T Target) entry)
    {
        if (!words.TryGetValue(key, out var list))
        {
            list = new List<(int Order, string Word, T Target)>(1);
            words.Add(key, list);
        }

        list.Add(entry);
    }

    /// <summary>The last letter may differ: that is how languages bend words.</summary>
    private static bool IsOneLetterOff(FoldedText folded, int start, int end, string word)
    {
        var length = end - start;
        if (Math.Abs(length - word.Length) > 1)
        {
            return false;
        }

        var same = 0;
        while (same < length && same < word.Length && folded[start + same] == word[same])
        {
            same++;
        }

        if (same + FreeEnding >= Math.Max(length, word.Length))
        {
            return false;
        }

        var skipText = length >= word.Length ? 1 : 0;
        var skipWord = word.Length >= length ? 1 : 0;
        for (var i = 0; same + skipText + i < length; i++)
        {
            if (folded[start + same + skipText + i] != word[same + skipWord + i])
            {
                return false;
            }
        }

        return true;
    }
}
