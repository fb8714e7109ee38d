namespace TypedResolutions.Text;

/// <summary>A decision to put an item on the provisional agenda of a session.</summary>
/// <param name="Session">The session as a number ("73"); null where the text does not say.</param>
/// <param name="Item">The title of the item; null where the text does not give it.</param>
/// <param name="Range">Where it stands in the paragraph's text.</param>
public sealed record AgendaDecision(string? Session, string? Item, TextRange Range);
