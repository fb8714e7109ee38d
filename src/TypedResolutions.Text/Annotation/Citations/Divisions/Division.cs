using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Citations.Divisions;

/// <summary>A mention of paragraphs, an article, a section or an annex of some text.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Numbers">The numbers: "3,9,14", "3-5", "II"; empty for an annex without number.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="LastToken">Its last token.</param>
internal sealed record Division(CitationRole Kind, string Numbers, int FirstToken, int LastToken)
{
    /// <summary>Gets the paragraph numbers alone, and anything else with the word that tells what it is.</summary>
    public string Label => Kind == CitationRole.Paragraph ? Numbers
        : Numbers.Length == 0 ? Word
        : Word + " " + Numbers;

    /// <summary>Gets the label as it stands behind that of a larger division.</summary>
    public string InnerLabel => Word + " " + Numbers;

    /// <summary>Gets how large the division is: an annex holds chapters, these sections, these articles and paragraphs.</summary>
    public int Rank => Kind switch
    {
        CitationRole.Annex => 0,
        CitationRole.Chapter => 1,
        CitationRole.Section => 2,
        CitationRole.Article => 3,
        _ => 4,
    };

    private string Word => Kind switch
    {
        CitationRole.Annex => "annex",
        CitationRole.Chapter => "chapter",
        CitationRole.Section => "section",
        CitationRole.Article => "article",
        CitationRole.Preambular => "preambular paragraph",
        _ => "paragraph",
    };
}
