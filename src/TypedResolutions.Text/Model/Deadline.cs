namespace TypedResolutions.Text;

/// <summary>By when: one of a session, a date or a length of time.</summary>
/// <param name="Session">The session at which, as a number ("73"); null where it is no session.</param>
/// <param name="Date">The last day; null where it is no date.</param>
/// <param name="Within">The time that is given, from the adoption on; null where it is none.</param>
/// <param name="Range">Where it stands in the paragraph's text.</param>
public sealed record Deadline(string? Session, CalendarDate? Date, Period? Within, TextRange Range);
