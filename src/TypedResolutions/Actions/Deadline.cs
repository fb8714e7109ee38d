namespace TypedResolutions;

/// <summary>By when: one of a session, a date or a length of time.</summary>
public sealed class Deadline
{
    internal Deadline(string? session, CalendarDate? date, Period? within, SourceSpan span)
    {
        Session = session;
        Date = date;
        Within = within;
        Span = span;
    }

    /// <summary>Gets the session at which, as a number (<c>73</c>); null where it is no session.</summary>
    public string? Session { get; }

    /// <summary>Gets the last day; null where it is no date.</summary>
    public CalendarDate? Date { get; }

    /// <summary>Gets the time that is given, from the adoption on; null where it is none.</summary>
    public Period? Within { get; }

    /// <summary>Gets where it stands in the paragraph's text of the default language.</summary>
    public SourceSpan Span { get; }
}
