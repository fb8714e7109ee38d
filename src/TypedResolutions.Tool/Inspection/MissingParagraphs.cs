using TypedResolutions.Text;
using TypedResolutions.Text.Naming;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Tool.Inspection;

/// <summary>Finds the citations of paragraphs that the cited text, which is there, does not have.</summary>
/// <param name="resolutions">The texts of each resolution by the name of its class; the paragraphs that count are those of the first.</param>
internal sealed class MissingParagraphs(IReadOnlyDictionary<string, IReadOnlyList<ComparedText>> resolutions)
{
    private readonly Dictionary<string, LabelIndex> read = new(StringComparer.Ordinal);

    /// <summary>Looks each cited paragraph up.</summary>
    /// <param name="texts">The texts that cite.</param>
    /// <returns>Those that are missing.</returns>
    public IEnumerable<TextDifference> FindIn(IEnumerable<ComparedText> texts) =>
        from text in texts
        from paragraph in text.Paragraphs
        where paragraph.Kind != ParagraphKind.Heading
        from division in paragraph.Divisions
        let cited = Cited(division.Instrument)
        where cited is not null
        from number in ParagraphFinder.Find(cited, division.Division, division.IsNamed).Missing
        select new TextDifference(
            ProblemKind.CitedParagraphMissing, text.Path, text.Symbol, paragraph.Label, division.Citation, [number, division.Instrument]);

    /// <summary>Gets the paragraphs of a resolution, read when they are first asked for; null where its text is not there.</summary>
    private LabelIndex? Cited(string instrument)
    {
        var name = Identifier.OfResolution(instrument);
        if (!read.TryGetValue(name, out var labels) && resolutions.TryGetValue(name, out var texts))
        {
            var paragraphs = texts[0].Paragraphs.Where(paragraph => paragraph.Kind != ParagraphKind.Heading).ToArray();
            labels = new LabelIndex(
                [.. paragraphs.Select(paragraph => paragraph.Label)], [.. paragraphs.Select(paragraph => paragraph.Section)]);
            read.Add(name, labels);
        }

        return labels;
    }
}
