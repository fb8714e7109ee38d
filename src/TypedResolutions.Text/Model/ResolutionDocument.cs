namespace TypedResolutions.Text;

/// <summary>What the parser read in one file.</summary>
public sealed class ResolutionDocument
{
    /// <summary>Gets whether the text reads as a resolution.</summary>
    public required bool IsResolution { get; init; }

    /// <summary>Gets the language of the text.</summary>
    public required Language Language { get; init; }

    /// <summary>Gets the canonical symbol, as the UN writes it (<c>A/RES/72/200</c>); null where none was found.</summary>
    public string? Symbol { get; init; }

    /// <summary>Gets where the symbol or the number before the title stands.</summary>
    public SourceSpan SymbolSpan { get; init; }

    /// <summary>Gets the adopting organ.</summary>
    public Organ Organ { get; init; }

    /// <summary>Gets the actor id of the adopting organ (<c>EconomicCommissionForEurope</c>); null where unknown.</summary>
    public string? OrganId { get; init; }

    /// <summary>Gets the session: <c>72</c>, <c>ES-11</c>, <c>2023</c> for the Economic and Social Council; else null.</summary>
    public string? Session { get; init; }

    /// <summary>Gets the agenda items as printed: <c>16</c>, <c>19 (b)</c>.</summary>
    public IReadOnlyList<string> AgendaItems { get; init; } = [];

    /// <summary>Gets the date of adoption.</summary>
    public CalendarDate? AdoptedOn { get; init; }

    /// <summary>Gets the number of the (plenary) meeting.</summary>
    public int? Meeting { get; init; }

    /// <summary>Gets the actor id of the committee on whose report it was adopted.</summary>
    public string? Committee { get; init; }

    /// <summary>Gets the symbols of the committee's report or of the draft.</summary>
    public IReadOnlyList<string> CommitteeReports { get; init; } = [];

    /// <summary>Gets the title; null where the text has none.</summary>
    public SpannedText? Title { get; init; }

    /// <summary>Gets the enacting formula as printed; null where there is none.</summary>
    public SpannedText? EnactingFormula { get; init; }

    /// <summary>Gets the paragraphs, sub-paragraphs and headings in document order.</summary>
    public IReadOnlyList<ResolutionParagraph> Paragraphs { get; init; } = [];

    /// <summary>Gets the footnotes in document order.</summary>
    public IReadOnlyList<ResolutionFootnote> Footnotes { get; init; } = [];

    /// <summary>Gets the vote; null where the text does not give one.</summary>
    public RecordedVote? Vote { get; init; }

    /// <summary>Gets what is off in the text, in the order of the file.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Gets the lines of the file.</summary>
    public required LineMap Lines { get; init; }
}
