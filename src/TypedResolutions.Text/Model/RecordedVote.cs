namespace TypedResolutions.Text;

/// <summary>How a resolution was adopted, as its closing lines say.</summary>
/// <param name="InFavour">Votes in favour; null where the text does not give numbers.</param>
/// <param name="Against">Votes against.</param>
/// <param name="Abstentions">Abstentions.</param>
/// <param name="Text">The words of the text, joined to one line, with the States under each heading where it lists them.</param>
/// <param name="Span">Where they stand in the file.</param>
public sealed record RecordedVote(int? InFavour, int? Against, int? Abstentions, string Text, SourceSpan Span);
