namespace TypedResolutions.Text.ParallelTexts;

/// <summary>
/// Compares the parallel texts of a resolution. What most of them have is taken for right, and where they are even, what
/// the first one has; the others are told of what they lack or have besides.
/// </summary>
public sealed class ParallelComparison
{
    private readonly IReadOnlyList<IParallelText> texts;
    private readonly Dictionary<string, IParallelParagraph>[] paragraphs;
    private readonly List<TextDifference> differences = new();
    private readonly Dictionary<(int Model, int Text), Dictionary<string, string>> neighbours = new();

    private ParallelComparison(IReadOnlyList<IParallelText> texts)
    {
        this.texts = texts;
        paragraphs = texts.Select(ByLabel).ToArray();
    }

    /// <summary>Compares texts.</summary>
    /// <param name="texts">The texts of a resolution, one a language, in <see cref="ParallelOrder"/>.</param>
    /// <returns>In what they differ.</returns>
    public static IReadOnlyList<TextDifference> Compare(IReadOnlyList<IParallelText> texts) =>
        new ParallelComparison(texts).Compare();

    private IReadOnlyList<TextDifference> Compare()
    {
        foreach (var label in Labels())
        {
            var has = paragraphs.Select(text => text.ContainsKey(label)).ToArray();
            if (has.Contains(false))
            {
                CompareStructure(label, has);
            }
        }

        // Where paragraphs are missing, the ones behind them carry other numbers: their citations cannot be compared.
        var shared = texts.Skip(1).Select(text => SharedParagraphs.KindsOf(texts[0], text)).ToArray();
        foreach (var label in Labels().Where(label => paragraphs.All(text => text.ContainsKey(label))))
        {
            if (shared.All(kinds => kinds.Contains(paragraphs[0][label].Kind)))
            {
                CompareCitations(label);
            }
        }

        return differences;
    }

    private static Dictionary<string, IParallelParagraph> ByLabel(IParallelText text)
    {
        var byLabel = new Dictionary<string, IParallelParagraph>(StringComparer.Ordinal);
        foreach (var paragraph in text.Paragraphs.Where(IsParagraph))
        {
            byLabel[paragraph.Label] = paragraph;
        }

        return byLabel;
    }

    /// <summary>Gets all labels, those of the first text first, each once.</summary>
    private IEnumerable<string> Labels() => texts
        .SelectMany(static text => text.Paragraphs)
        .Where(IsParagraph)
        .Select(static paragraph => paragraph.Label)
        .Distinct(StringComparer.Ordinal);

    private static bool IsRight(bool[] has)
    {
        var count = has.Count(static value => value);
        return count * 2 > has.Length || (count * 2 == has.Length && has[0]);
    }

    private void CompareStructure(string label, bool[] has)
    {
        var isRight = IsRight(has);
        for (var i = 0; i < texts.Count; i++)
        {
            if (has[i] != isRight)
            {
                differences.Add(Difference(
                    isRight ? ProblemKind.ParallelParagraphMissing : ProblemKind.ParallelParagraphAdded,
                    texts[i],
                    isRight ? NeighbourOf(label, i, has) : label,
                    null,
                    label,
                    LanguagesWhere(has, isRight)));
            }
        }
    }

    /// <summary>Finds the paragraph behind which the missing one should stand; the first one where it opens the text.</summary>
    private string NeighbourOf(string label, int text, bool[] has)
    {
        var model = Array.IndexOf(has, true);
        if (!neighbours.TryGetValue((model, text), out var known))
        {
            known = Neighbours(model, text);
            neighbours.Add((model, text), known);
        }

        return known[label];
    }

    /// <summary>Gets, for each paragraph of one text, the last one before it that another text has too.</summary>
    private Dictionary<string, string> Neighbours(int model, int text)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var neighbour = paragraphs[text].Count > 0 ? texts[text].Paragraphs.First(IsParagraph).Label : string.Empty;
        foreach (var paragraph in texts[model].Paragraphs.Where(IsParagraph))
        {
            if (!known.ContainsKey(paragraph.Label))
            {
                known.Add(paragraph.Label, neighbour);
            }

            neighbour = paragraphs[text].ContainsKey(paragraph.Label) ? paragraph.Label : neighbour;
        }

        return known;
    }

    private static bool IsParagraph(IParallelParagraph paragraph) => paragraph.Kind != ParagraphKind.Heading;

    private void CompareCitations(string label)
    {
        var cited = paragraphs
            .Select(text => new HashSet<string>(text[label].Instruments, StringComparer.Ordinal))
            .ToArray();
        foreach (var instrument in cited.SelectMany(static set => set).Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal))
        {
            var has = cited.Select(set => set.Contains(instrument)).ToArray();
            if (instrument.Length > 0 && has.Contains(false))
            {
                CompareCitation(label, instrument, has);
            }
        }
    }

    private void CompareCitation(string label, string instrument, bool[] has)
    {
        var isRight = IsRight(has);
        for (var i = 0; i < texts.Count; i++)
        {
            if (has[i] != isRight)
            {
                differences.Add(Difference(
                    isRight ? ProblemKind.ParallelCitationMissing : ProblemKind.ParallelCitationAdded,
                    texts[i],
                    label,
                    isRight ? null : IndexOf(paragraphs[i][label], instrument),
                    instrument,
                    label,
                    LanguagesWhere(has, isRight)));
            }
        }
    }

    private static int IndexOf(IParallelParagraph paragraph, string instrument) => paragraph.Instruments
        .TakeWhile(cited => !string.Equals(cited, instrument, StringComparison.Ordinal))
        .Count();

    private string LanguagesWhere(bool[] has, bool value) =>
        string.Join(", ", texts.Where((_, index) => has[index] == value).Select(static text => text.Language.ToString()));

    private static TextDifference Difference(
        ProblemKind kind, IParallelText text, string label, int? citation, params string[] arguments) =>
        new(kind, text.Path, text.Symbol, label, citation, arguments);
}
