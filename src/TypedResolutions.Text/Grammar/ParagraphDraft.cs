using TypedResolutions.Text.Blocks;

namespace TypedResolutions.Text.Grammar;

/// <summary>A paragraph while it is read.</summary>
internal sealed class ParagraphDraft(ParagraphKind kind, int start)
{
    public ParagraphKind Kind { get; set; } = kind;

    /// <summary>Gets the offset in the file at which it starts, its number included.</summary>
    public int Start { get; } = start;

    /// <summary>Gets or sets the offset in the file behind its last character, its sub-paragraphs' included.</summary>
    public int End { get; set; } = start;

    /// <summary>Gets the lines of its text; where lines are not wrapped it is one alone.</summary>
    public List<TextPiece> Pieces { get; } = new(1);

    /// <summary>Gets or sets the number, a part for each level; empty where it carries none.</summary>
    public string[] Number { get; set; } = [];

    public int Level { get; set; } = 1;

    public MarkerStyle Style { get; set; }

    public int Value { get; set; }

    /// <summary>Gets or sets whether it is a list item of a converter that carries no number.</summary>
    public bool IsBareListItem { get; set; }

    public ParagraphDraft? Parent { get; set; }

    public string? Section { get; set; }

    /// <summary>Gets or sets the lettered part of the section it stands in ("B. ..."); empty outside such.</summary>
    public string Subsection { get; set; } = string.Empty;

    public string? Part { get; set; }

    /// <summary>Gets or sets what the label starts with: "Annex", "Annex2", "Draft"; empty in the body.</summary>
    public string Prefix { get; set; } = string.Empty;

    /// <summary>Gets or sets the article it stands in; empty outside articles.</summary>
    public string Article { get; set; } = string.Empty;

    /// <summary>Gets or sets the whole label where the heading itself tells it ("Goal3"); empty elsewhere.</summary>
    public string FixedLabel { get; set; } = string.Empty;

    /// <summary>Gets or sets whether it belongs to the text that the resolution adopts in its body.</summary>
    public bool IsAdoptedText { get; set; }

    public string Label { get; set; } = string.Empty;
}
