namespace TypedResolutions.Text;

/// <summary>A decision that establishes a body or a mandate, lets it go on, or ends it.</summary>
/// <param name="Change">What is decided.</param>
/// <param name="Entity">The body or official whose mandate it is; null where the text does not name one.</param>
/// <param name="Terms">Until when, how long, with which tasks.</param>
/// <param name="Range">Where it stands in the paragraph's text.</param>
public sealed record MandateDecision(MandateChange Change, string? Entity, MandateTerms Terms, TextRange Range);
