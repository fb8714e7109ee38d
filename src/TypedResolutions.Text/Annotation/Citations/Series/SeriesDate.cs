namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>A date that a text gives a resolution or decision.</summary>
/// <param name="Day">The date.</param>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="End">Just behind it.</param>
internal readonly record struct SeriesDate(CalendarDate Day, int Start, int End);
