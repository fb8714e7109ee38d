using TypedResolutions.Accuracy.Labels;

namespace TypedResolutions.Accuracy.Corpus;

/// <summary>Reads and parses the texts of a folder, in the ordinal order of their paths.</summary>
internal static class CorpusFolder
{
    public static IReadOnlyList<CorpusText> Read(string path)
    {
        var root = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        var index = CorpusIndex.Read(root);
        var files = Directory.Exists(path) ? TextsBelow(path) : [path];
        var texts = files.AsParallel().AsOrdered().Select(file => ReadText(root, file, index)).ToList();
        LinkTwins(texts);
        return texts;
    }

    private static IReadOnlyList<string> TextsBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".txt" && Path.GetFileName(file) is not "README.md")
            .OrderBy(static file => file, StringComparer.Ordinal)
            .ToList();

    private static CorpusText ReadText(string root, string file, CorpusIndex index)
    {
        var name = Path.GetRelativePath(root, file).Replace('\\', '/');
        var text = new CorpusText
        {
            Name = name,
            Content = File.ReadAllText(file),
            Language = index.LanguageOf(name),
            Symbol = index.SymbolOf(name),
            Labels = LabelFile.Read(Path.Combine(root, "labels", Path.ChangeExtension(name, ".tsv"))),
        };
        Parsing.Parse(text, file);
        return text;
    }

    private static void LinkTwins(List<CorpusText> texts)
    {
        var english = texts.Where(static text => text.Language == Language.English && text.Symbol is not null)
            .GroupBy(static text => text.Symbol!.Canonical, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        foreach (var text in texts.Where(static text => text.Language is not null && text.Language != Language.English))
        {
            text.EnglishTwin = text.Symbol is null ? null : english.GetValueOrDefault(text.Symbol.Canonical);
        }
    }
}
