namespace TypedResolutions.Text.Dates;

/// <summary>A date of a citation, while the dates of all texts are compared.</summary>
/// <param name="Text">The text.</param>
/// <param name="Index">Which of its cited dates.</param>
internal readonly record struct DateMention(TextDates Text, int Index)
{
    public CalendarDate Date => Text.Cited[Index].Date;

    /// <summary>Gets the resolution that speaks: its texts in several languages are one voice.</summary>
    public string Voice => Text.Symbol ?? Text.File;
}
