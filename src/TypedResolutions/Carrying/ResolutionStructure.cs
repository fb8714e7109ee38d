namespace TypedResolutions;

/// <summary>What generated code carries of a resolution beside its texts and its paragraphs, read once.</summary>
internal sealed class ResolutionStructure
{
    public Language[] Languages { get; set; } = [];

    public Organ Organ { get; set; }

    public string? OrganId { get; set; }

    public string? Session { get; set; }

    public string[] AgendaItems { get; set; } = [];

    public CalendarDate? AdoptedOn { get; set; }

    public int? Meeting { get; set; }

    public string? CommitteeId { get; set; }

    public string[] CommitteeReports { get; set; } = [];

    public CarriedSpan[] Title { get; set; } = [];

    public CarriedSpan[] EnactingFormula { get; set; } = [];

    public RecordedVote? Vote { get; set; }

    public List<Heading> Headings { get; } = [];

    public List<Footnote> Footnotes { get; } = [];
}
