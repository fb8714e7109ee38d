using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Grammar;

/// <summary>What the lines above the text say, while they are read.</summary>
internal sealed class DocumentHeader
{
    public Organ Organ { get; set; }

    /// <summary>Gets or sets the organ's id of the language files.</summary>
    public string? OrganKey { get; set; }

    public string? Symbol { get; set; }

    public SourceSpan SymbolSpan { get; set; }

    /// <summary>Gets or sets the symbol of a draft: "A/C.3/73/L.40".</summary>
    public string? DraftSymbol { get; set; }

    /// <summary>Gets or sets the number before the title.</summary>
    public SymbolParts? TitleNumber { get; set; }

    /// <summary>Gets or sets whether that number stands alone, as the items of an agenda are counted too.</summary>
    public bool HasBareNumber { get; set; }

    public string? Session { get; set; }

    public List<string> AgendaItems { get; } = new();

    public CalendarDate? AdoptedOn { get; set; }

    public int? Meeting { get; set; }

    public List<TextPiece> Report { get; } = new();

    public List<TextPiece> Title { get; } = new();

    /// <summary>Gets or sets the index of a line that tells who submits a draft, and more behind a colon: the title where no other is.</summary>
    public int? SubmittedTitle { get; set; }

    /// <summary>Gets or sets the lines of the first list of those who submit a draft, whose last line has a colon: a title may end so too.</summary>
    public (int First, int Last)? Sponsors { get; set; }

    /// <summary>Gets or sets the index of the last line that tells what the document is; what stands below it stands apart.</summary>
    public int? Note { get; set; }

    public string? Part { get; set; }

    /// <summary>Gets the indexes of the lines that the header took something from.</summary>
    public HashSet<int> TakenLines { get; } = new();

    /// <summary>Gets or sets whether a line of the header can only stand above a resolution.</summary>
    public bool HasHeaderLine { get; set; }
}
