namespace TypedResolutions.Text;

/// <summary>A decision to remain seized of a matter.</summary>
/// <param name="Session">The session at which it comes up again ("73"); null where the text does not say.</param>
/// <param name="Range">Where it stands in the paragraph's text.</param>
public sealed record SeizureDecision(string? Session, TextRange Range);
