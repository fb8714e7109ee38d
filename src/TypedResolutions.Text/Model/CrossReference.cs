namespace TypedResolutions.Text;

/// <summary>A reference to a part of the same text: "paragraphs 3 to 5 above", "annex II to the present resolution".</summary>
/// <param name="Paragraphs">The numbers as written, a range as its two ends: "3-5", "section II", "annex".</param>
/// <param name="IsToWholeText">
/// Whether it names the text ("of the present resolution"), not a place near by ("above"): inside an annex the one counts the
/// paragraphs of the resolution, the other those of the annex.
/// </param>
/// <param name="Text">The words of the text.</param>
/// <param name="Range">Where the words stand in the paragraph's text.</param>
public sealed record CrossReference(string Paragraphs, bool IsToWholeText, string Text, TextRange Range);
