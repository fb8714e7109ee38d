using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace TypedResolutions.Generator.Readings;

/// <summary>
/// Gives texts of the same characters one string, by which readings are found: an editor drops texts that it has on disk
/// and reads them again, and a file that is saved as it was is a new text. A string lives as long as someone holds it.
/// </summary>
internal static class SharedContents
{
    /// <summary>How many characters of a text tell it from others, at most; all are compared where these are the same.</summary>
    private const int Samples = 64;

    private static readonly ConditionalWeakTable<SourceText, string> OfTexts = new();
    private static readonly object Gate = new();
    private static readonly Dictionary<(int Length, int Sample), List<WeakReference<string>>> Known = new();
    private static int mostBeforeCleaning = 256;

    /// <summary>Gets the characters of a text.</summary>
    public static string Of(SourceText text) => OfTexts.GetValue(text, static text => FindOrAdd(text.ToString()));

    private static string FindOrAdd(string content)
    {
        var key = (content.Length, SampleOf(content));
        lock (Gate)
        {
            if (!Known.TryGetValue(key, out var alike))
            {
                Clean();
                Known.Add(key, alike = new List<WeakReference<string>>(1));
            }

            foreach (var reference in alike)
            {
                if (reference.TryGetTarget(out var known) && string.Equals(known, content, StringComparison.Ordinal))
                {
                    return known;
                }
            }

            alike.RemoveAll(static reference => !reference.TryGetTarget(out _));
            alike.Add(new WeakReference<string>(content));
            return content;
        }
    }

    /// <summary>Forgets strings that no one holds any longer, each time that twice as many are known as then were held.</summary>
    private static void Clean()
    {
        if (Known.Count < mostBeforeCleaning)
        {
            return;
        }

        foreach (var (key, alike) in Known.Select(static pair => (pair.Key, pair.Value)).ToArray())
        {
            alike.RemoveAll(static reference => !reference.TryGetTarget(out _));
            if (alike.Count == 0)
            {
                Known.Remove(key);
            }
        }

        mostBeforeCleaning = Math.Max(mostBeforeCleaning, Known.Count * 2);
    }

    private static int SampleOf(string content)
    {
        var sample = 0;
        var step = (content.Length / Samples) + 1;
        for (var i = 0; i < content.Length; i += step)
        {
            sample = unchecked((sample * 31) + content[i]);
        }

        return sample;
    }
}
