namespace TypedResolutions.Text.Dates;

/// <summary>A date that disagrees with the date that other texts give (TR0030).</summary>
/// <param name="File">The file.</param>
/// <param name="Index">Which of its cited dates, in the order of <see cref="TextDates.Cited"/>.</param>
/// <param name="Instrument">What is cited.</param>
/// <param name="Here">The date, in words.</param>
/// <param name="There">The date, or the dates, of the others.</param>
/// <param name="Where">Who gives it: "in 2 other texts".</param>
public sealed record DateConflict(string File, int Index, string Instrument, string Here, string There, string Where)
{
    /// <summary>Gets what the message names, in its order.</summary>
    public IReadOnlyList<string> Arguments => [Instrument, Here, There, Where];
}
