namespace TypedResolutions.Text.Traceability;

/// <summary>What the metadata of an assembly tells of a resolution: the arguments of <c>ResolutionContentsAttribute</c>.</summary>
public sealed class ListedResolution
{
    private readonly Dictionary<string, ListedParagraph> byLabel = new(StringComparer.OrdinalIgnoreCase);

    private ListedResolution(
        string symbol,
        IReadOnlyList<Language> languages,
        IReadOnlyList<ListedText?> titles,
        IReadOnlyList<ListedParagraph> paragraphs)
    {
        Symbol = symbol;
        Languages = languages;
        Titles = titles;
        Paragraphs = paragraphs;
        foreach (var paragraph in paragraphs)
        {
            byLabel[paragraph.Label] = paragraph;
        }
    }

    /// <summary>Gets the symbol as the United Nations writes it.</summary>
    public string Symbol { get; }

    /// <summary>Gets the languages, the default one first.</summary>
    public IReadOnlyList<Language> Languages { get; }

    /// <summary>Gets the title in each of the languages, as far as it has one; empty where none is listed.</summary>
    public IReadOnlyList<ListedText?> Titles { get; }

    /// <summary>Gets the paragraphs in document order.</summary>
    public IReadOnlyList<ListedParagraph> Paragraphs { get; }

    /// <summary>Reads the arguments of the attribute. Total: a line that is no paragraph is left out.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="languages">The codes of the languages, separated by commas.</param>
    /// <param name="paragraphs">The paragraphs, a line each.</param>
    /// <returns>The resolution.</returns>
    public static ListedResolution Read(string? symbol, string? languages, string? paragraphs)
    {
        var read = new List<Language>();
        foreach (var code in (languages ?? string.Empty).Split(','))
        {
            read.Add(LanguageCodes.TryParse(code, out var language) ? language : Language.English);
        }

        var lines = (paragraphs ?? string.Empty).Split('\n');
        return new ListedResolution(
            symbol ?? string.Empty,
            read,
            lines
                .Where(line => line.StartsWith("T ", StringComparison.Ordinal))
                .Take(1)
                .SelectMany(line => line.Split(' ').Skip(1).Take(read.Count).Select(ListedText.Read))
                .ToArray(),
            lines
                .Select(line => ListedParagraph.Read(line, read.Count))
                .OfType<ListedParagraph>()
                .ToArray());
    }

    /// <summary>Finds a paragraph.</summary>
    /// <param name="label">The label, in either case.</param>
    /// <returns>The paragraph; null where there is none.</returns>
    public ListedParagraph? Find(string label) => byLabel.TryGetValue(label, out var paragraph) ? paragraph : null;

    /// <summary>Finds the paragraph of a generated class.</summary>
    /// <param name="className">The simple name of the class: the label, but where the class around it has that name.</param>
    /// <returns>The paragraph; null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="className"/> is null.</exception>
    public ListedParagraph? FindClass(string className) => className is null
        ? throw new ArgumentNullException(nameof(className))
        : Find(className) ?? Find(className.TrimEnd('_'));
}
