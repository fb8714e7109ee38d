using System.Text;

namespace TypedResolutions.Text.Languages;

/// <summary>A language file as written: sections of keys with values. docs/language-data.md describes the format.</summary>
internal sealed class LanguageFile
{
    private readonly Dictionary<string, List<KeyValuePair<string, string[]>>> sections = new(StringComparer.Ordinal);

    private LanguageFile()
    {
    }

    /// <summary>Gets the names of the sections.</summary>
    public IEnumerable<string> SectionNames => sections.Keys;

    /// <summary>Reads the file of a language, which is a resource of this assembly.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static LanguageFile Load(Language language)
    {
        var name = language + ".language";
        using var stream = typeof(LanguageFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The resource " + name + " is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Reads the text of a language file.</summary>
    public static LanguageFile Parse(string text)
    {
        var file = new LanguageFile();
        var current = file.GetOrAdd(string.Empty);
        foreach (var rawLine in text.Split('\n'))
        {
            var line = rawLine.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[' && line[line.Length - 1] == ']' && line.IndexOf('=') < 0)
            {
                current = file.GetOrAdd(line.Substring(1, line.Length - 2));
                continue;
            }

            var equals = line.IndexOf('=');
            if (equals > 0)
            {
                current.Add(new(line.Substring(0, equals).Trim(), LanguageValues.Read(line.Substring(equals + 1))));
            }
        }

        return file;
    }

    /// <summary>Gets the keys of a section with their values, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, string[]>> Section(string name) =>
        sections.TryGetValue(name, out var section) ? section : [];

    /// <summary>Gets the pairs of a key, each two characters with a sign of equality between them.</summary>
    public IEnumerable<(char From, char To)> CharacterPairs(string section, string key) =>
        from value in Values(section, key)
        from pair in value.Split([' '], StringSplitOptions.RemoveEmptyEntries)
        where pair.Length == 3 && pair[1] == '='
        select (pair[0], pair[2]);

    /// <summary>Gets all values of a key.</summary>
    public IReadOnlyList<string> Values(string section, string key)
    {
        var result = new List<string>();
        foreach (var pair in Section(section))
        {
            if (string.Equals(pair.Key, key, StringComparison.Ordinal))
            {
                result.AddRange(pair.Value);
            }
        }

        return result;
    }

    private List<KeyValuePair<string, string[]>> GetOrAdd(string name)
    {
        if (!sections.TryGetValue(name, out var section))
        {
            section = new List<KeyValuePair<string, string[]>>();
            sections.Add(name, section);
        }

        return section;
    }
}
