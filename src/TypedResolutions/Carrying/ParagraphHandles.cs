namespace TypedResolutions;

/// <summary>The light handles of a resolution's paragraphs, of the two shared types: walking loads no class for each.</summary>
internal sealed class ParagraphHandles
{
    public ParagraphHandles(Resolution resolution)
    {
        var records = resolution.Structure.Paragraphs;
        var annexes = new List<(string Label, List<OperativeParagraph> Paragraphs)>();
        for (var i = 0; i < records.Count; i++)
        {
            if (records[i].Kind == ParagraphKind.Preambular)
            {
                var recital = new PreambularParagraph(resolution, i);
                Preamble.Add(recital);
                All.Add(recital);
                continue;
            }

            var paragraph = new OperativeParagraph(resolution, i);
            All.Add(paragraph);
            if (records[i].Kind == ParagraphKind.Operative)
            {
                Operative.Add(paragraph);
            }
            else
            {
                AddToAnnex(annexes, AnnexLabel(records[i].Header.Label), paragraph);
            }
        }

        Annexes = annexes.ConvertAll(annex => new Annex(annex.Label, annex.Paragraphs));
    }

    public List<Paragraph> All { get; } = [];

    public List<PreambularParagraph> Preamble { get; } = [];

    public List<OperativeParagraph> Operative { get; } = [];

    public List<Annex> Annexes { get; }

    private static string AnnexLabel(string label)
    {
        var end = label.IndexOf('_');
        return end < 0 ? label : label.Substring(0, end);
    }

    private static void AddToAnnex(
        List<(string Label, List<OperativeParagraph> Paragraphs)> annexes,
        string label,
        OperativeParagraph paragraph)
    {
        var annex = annexes.Find(known => string.Equals(known.Label, label, StringComparison.Ordinal)).Paragraphs;
        if (annex is null)
        {
            annex = [];
            annexes.Add((label, annex));
        }

        annex.Add(paragraph);
    }
}
