namespace TypedResolutions.Text.Dates;

/// <summary>A date that a text gives a resolution or decision which it cites.</summary>
/// <param name="Instrument">The canonical symbol.</param>
/// <param name="Date">The date.</param>
public sealed record CitedDate(string Instrument, CalendarDate Date);
