namespace TypedResolutions.Text.Tests.Texts;

/// <summary>A table of what a text says.</summary>
/// <param name="Lines">The header fields and a line a paragraph, as <see cref="DocumentOutline"/> writes them.</param>
/// <param name="Absent">Words of the file that may stand in no paragraph: running heads, page numbers, notes.</param>
internal sealed record TruthTable(IReadOnlyList<string> Lines, IReadOnlyList<string> Absent)
{
    public const string Extension = ".truth";

    private const string AbsentKey = "absent:";

    public static TruthTable Read(string path)
    {
        var lines = new List<string>();
        var absent = new List<string>();
        foreach (var written in File.ReadLines(path))
        {
            var line = string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (line.StartsWith(AbsentKey, StringComparison.Ordinal))
            {
                absent.AddRange(line[AbsentKey.Length..].Split(" | ", StringSplitOptions.TrimEntries));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line);
            }
        }

        return new TruthTable(lines, absent);
    }

    /// <summary>Takes from the lines of an outline what the table leaves open: the letters, and the verbs it has a star for.</summary>
    public IReadOnlyList<string> Comparable(IReadOnlyList<string> outline)
    {
        var open = new HashSet<string>(Lines.Select(line => line.Split(' ')).Where(words => words.Length > 2 && words[2] == "*").Select(Place));
        var counts = Lines.Any(line => line.Contains(" #", StringComparison.Ordinal));
        return [.. outline.Select(line => Take(line, open, counts))];
    }

    private static string Take(string line, HashSet<string> open, bool counts)
    {
        var letters = line.LastIndexOf(" #", StringComparison.Ordinal);
        line = counts || letters < 0 ? line : line[..letters];
        var words = line.Split(' ');
        if (words.Length > 2 && open.Contains(Place(words)))
        {
            words[2] = "*";
        }

        return string.Join(' ', words);
    }

    private static string Place(string[] words) => words[0] + " " + words[1];
}
