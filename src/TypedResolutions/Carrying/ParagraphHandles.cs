using System.Runtime.CompilerServices;

namespace TypedResolutions;

/// <summary>The light handles of a resolution's paragraphs, of the two shared types: walking loads no class for each.</summary>
internal sealed class ParagraphHandles(Resolution resolution, ParagraphRecords records)
{
    private PreambularParagraph[]? preamble;
    private OperativeParagraph[]? operative;
    private Annex[]? annexes;

    public Paragraph[] All { get; } = Create(resolution, records);

    public PreambularParagraph[] Preamble => preamble ??= All.OfType<PreambularParagraph>().ToArray();

    public OperativeParagraph[] Operative => operative ??= OfKind(ParagraphKind.Operative).ToArray();

    public Annex[] Annexes => annexes ??= OfKind(ParagraphKind.Annex)
        .GroupBy(static paragraph => AnnexLabel(paragraph.Label), StringComparer.Ordinal)
        .Select(static annex => new Annex(annex.Key, annex.ToArray()))
        .ToArray();

    [MethodImpl(ColdStart.Optimized)]
    private static Paragraph[] Create(Resolution resolution, ParagraphRecords records)
    {
        var all = new Paragraph[records.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = records.KindAt(i) == ParagraphKind.Preambular
                ? new PreambularParagraph(resolution, i)
                : new OperativeParagraph(resolution, i);
        }

        return all;
    }

    private IEnumerable<OperativeParagraph> OfKind(ParagraphKind kind) =>
        All.OfType<OperativeParagraph>().Where(paragraph => paragraph.Kind == kind);

    private static string AnnexLabel(string label)
    {
        var end = label.IndexOf('_');
        return end < 0 ? label : label.Substring(0, end);
    }
}
