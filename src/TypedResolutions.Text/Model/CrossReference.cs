namespace TypedResolutions.Text;

/// <summary>A reference to paragraphs of the same text: "paragraphs 3 to 5 above".</summary>
/// <param name="Paragraphs">The numbers as written, a range as its two ends: "3-5".</param>
/// <param name="Text">The words of the text.</param>
/// <param name="Range">Where the words stand in the paragraph's text.</param>
public sealed record CrossReference(string Paragraphs, string Text, TextRange Range);
