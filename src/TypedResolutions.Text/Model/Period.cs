namespace TypedResolutions.Text;

/// <summary>A length of time that a text gives: "every 90 days", "for a further period of three years".</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Count">How many; at least 1.</param>
/// <param name="Range">Where it stands in the paragraph's text.</param>
public sealed record Period(TimeUnit Unit, int Count, TextRange Range);
