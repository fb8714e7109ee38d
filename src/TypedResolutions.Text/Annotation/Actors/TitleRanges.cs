using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// Finds the titles in a text: names of instruments and what stands in title marks. Who is named in a title is not named
/// by the paragraph: the Declaration on the Rights of Indigenous Peoples speaks of a declaration.
/// </summary>
internal sealed class TitleRanges
{
    private const int LongestTitle = 400;

    private readonly Dictionary<char, HashSet<char>> marks;
    private readonly char[] openers;

    public TitleRanges(LanguageData language)
    {
        marks = Marks(language.File);
        openers = marks.Keys.ToArray();
    }

    /// <summary>Finds the titles, from left to right, none inside another. Positions count folded characters.</summary>
    /// <param name="instruments">The names of the known instruments.</param>
    /// <param name="text">The text.</param>
    /// <param name="folded">The same text folded.</param>
    public IReadOnlyList<(int Start, int End)> Find(NameIndex<InstrumentEntry> instruments, string text, FoldedText folded)
    {
        List<(int Start, int End)>? found = null;
        var names = instruments.FindAll(text, folded);
        for (var i = 0; i < names.Count; i++)
        {
            found ??= new List<(int Start, int End)>();
            found.Add((names[i].Start, names[i].End));
        }

        AddMarked(text, folded, ref found);
        if (found is null)
        {
            return [];
        }

        found.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return Merge(found);
    }

    private static Dictionary<char, HashSet<char>> Marks(LanguageFile file)
    {
        var result = new Dictionary<char, HashSet<char>>();
        AddMarks(file, "titles", result);
        AddMarks(file, "quotes", result);
        return result;
    }

    private static void AddMarks(LanguageFile file, string key, Dictionary<char, HashSet<char>> marks)
    {
        var open = file.Values("punctuation", key + ".open");
        var close = file.Values("punctuation", key + ".close");
        for (var i = 0; i < open.Count && i < close.Count; i++)
        {
            // A single closing quotation mark is an apostrophe as well, and would end nothing safely.
            if (open[i][0] is '‘' or '\'' || open[i][0] == '”')
            {
                continue;
            }

            if (!marks.TryGetValue(open[i][0], out var closing))
            {
                closing = new HashSet<char>();
                marks.Add(open[i][0], closing);
            }

            closing.Add(close[i][0]);
        }
    }

    private static List<(int Start, int End)> Merge(List<(int Start, int End)> sorted)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var title in sorted)
        {
            if (merged.Count > 0 && merged[merged.Count - 1].End >= title.End)
            {
                continue;
            }

            merged.Add(title);
        }

        return merged;
    }

    /// <summary>A mark that opens a paragraph quotes the whole of it: "“The Council demands ...", as statements are printed.</summary>
    private static bool IsOpening(string text, int index)
    {
        while (index > 0 && char.IsWhiteSpace(text[index - 1]))
        {
            index--;
        }

        return index == 0;
    }

    private void AddMarked(string text, FoldedText folded, ref List<(int Start, int End)>? found)
    {
        for (var i = text.IndexOfAny(openers); i >= 0; i = text.IndexOfAny(openers, i + 1))
        {
            if (IsOpening(text, i))
            {
                continue;
            }

            var closing = marks[text[i]];
            var limit = Math.Min(text.Length, i + LongestTitle);
            for (var end = i + 1; end < limit; end++)
            {
                if (closing.Contains(text[end]))
                {
                    found ??= new List<(int Start, int End)>();
                    found.Add((folded.FromOriginal(i), folded.FromOriginal(end + 1)));
                    i = end;
                    break;
                }
            }
        }
    }
}
