using TypedResolutions.Text;
using TypedResolutions.Text.Naming;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Tool.Inspection;

/// <summary>Finds the citations of paragraphs that the cited text, which is there, does not have, as the generator does for a project.</summary>
internal sealed class MissingParagraphs
{
    private readonly List<ComparedText> texts = [];

    /// <summary>Takes note of the resolutions of a file.</summary>
    /// <param name="text">The file.</param>
    public void Add(CheckedText text) => texts.AddRange(text.Parts);

    /// <summary>Looks each cited paragraph up.</summary>
    /// <returns>What is off, in the order in which the files came.</returns>
    public IEnumerable<(string File, FileDiagnostic Diagnostic)> Find()
    {
        var cited = ParallelOrder.Of(texts)
            .GroupBy(text => Identifier.OfResolution(text.Symbol), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, LabelsOf, StringComparer.Ordinal);
        return texts.SelectMany(text => text
            .Locate(FindIn(text, cited))
            .OrderBy(diagnostic => diagnostic.Line)
            .ThenBy(diagnostic => diagnostic.Column)
            .Select(diagnostic => (text.Path, diagnostic)));
    }

    private static IEnumerable<TextDifference> FindIn(ComparedText text, Dictionary<string, Lazy<LabelIndex>> cited) =>
        from paragraph in text.Paragraphs
        where paragraph.Kind != ParagraphKind.Heading
        from division in paragraph.Divisions
        where cited.ContainsKey(Identifier.OfResolution(division.Instrument))
        let labels = cited[Identifier.OfResolution(division.Instrument)].Value
        from number in ParagraphFinder.Find(labels, division.Division, division.IsNamed).Missing
        select new TextDifference(
            ProblemKind.CitedParagraphMissing, text.Path, text.Symbol, paragraph.Label, division.Citation, [number, division.Instrument]);

    /// <summary>Most texts are cited by none of the others as to a paragraph.</summary>
    private static Lazy<LabelIndex> LabelsOf(IEnumerable<ComparedText> parallel)
    {
        var text = ParallelOrder.FirstOfEachLanguage(parallel)[0];
        return new Lazy<LabelIndex>(() =>
        {
            var paragraphs = text.Paragraphs.Where(paragraph => paragraph.Kind != ParagraphKind.Heading).ToArray();
            return new LabelIndex(
                [.. paragraphs.Select(paragraph => paragraph.Label)], [.. paragraphs.Select(paragraph => paragraph.Section)]);
        });
    }
}
