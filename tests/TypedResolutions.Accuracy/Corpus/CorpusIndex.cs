namespace TypedResolutions.Accuracy.Corpus;

/// <summary>The list that tells symbol and language of the files of a corpus (INDEX.tsv, where a folder has one).</summary>
internal sealed class CorpusIndex
{
    private readonly Dictionary<string, (string Symbol, string Language)> rows = new(StringComparer.Ordinal);

    /// <summary>Reads the list of a folder; an empty one where there is none.</summary>
    public static CorpusIndex Read(string folder)
    {
        var index = new CorpusIndex();
        var path = Path.Combine(folder, "INDEX.tsv");
        if (!File.Exists(path))
        {
            return index;
        }

        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length >= 3)
            {
                index.rows[cells[0]] = (cells[1], cells[2]);
            }
        }

        return index;
    }

    public ExpectedSymbol? SymbolOf(string name) =>
        ExpectedSymbol.Parse(rows.TryGetValue(name, out var row) ? row.Symbol : Stem(name));

    public Language? LanguageOf(string name)
    {
        var code = rows.TryGetValue(name, out var row) ? row.Language : CodeInName(name);
        return LanguageCodes.TryParse(code, out var language) ? language : null;
    }

    /// <summary>Gets the file's name without folder, language and extension.</summary>
    public static string Stem(string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        return CodeInName(name).Length > 0 ? stem[..^3] : stem;
    }

    private static string CodeInName(string name)
    {
        var language = Path.GetExtension(Path.GetFileNameWithoutExtension(name));
        return language.Length == 3 && LanguageCodes.TryParse(language[1..], out _) ? language[1..] : string.Empty;
    }
}
