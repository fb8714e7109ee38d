using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>All figures, in the order of the table.</summary>
internal static class FigureList
{
    private static readonly Figure[] All =
    [
        new ExceptionsFigure(),
        new RecognisedFigure(),
        new LanguageFigure(fromTextAlone: false),
        new LanguageFigure(fromTextAlone: true),
        new SymbolFigure(fromTextAlone: false),
        new SymbolFigure(fromTextAlone: true),
        new OrganFigure(),
        new SessionFigure(),
        new AdoptionDateFigure(),
        new OperativeNumbersFigure(),
        new VerbsFigure(ParagraphKind.Preambular),
        new VerbsFigure(ParagraphKind.Operative),
        new AdoptedVerbsFigure(),
        new ParagraphEndsFigure(),
        new LabelKindsFigure(),
        new LabelNumbersFigure(),
        new LabelVerbsFigure(),
        new TwinsFigure(),
        new UnassignedTextFigure(),
        new FootnoteMarkersFigure(),
        new FootnotesFigure(),
    ];

    /// <summary>Measures a corpus.</summary>
    /// <param name="texts">The corpus.</param>
    /// <param name="name">The one figure asked for; null for all.</param>
    public static IReadOnlyList<FigureResult> Measure(IReadOnlyList<CorpusText> texts, string? name) =>
        All.Where(figure => name is null || string.Equals(figure.Name, name, StringComparison.OrdinalIgnoreCase))
            .Select(figure => Measure(texts, figure))
            .ToList();

    private static FigureResult Measure(IReadOnlyList<CorpusText> texts, Figure figure)
    {
        var groups = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (!groups.TryGetValue(text.Group, out var tally))
            {
                groups.Add(text.Group, tally = new Tally());
            }

            figure.Measure(text, tally);
        }

        return new FigureResult(figure, groups);
    }
}
