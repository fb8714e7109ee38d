namespace TypedResolutions.Text.Languages;

/// <summary>What the placeholders of a <see cref="LineTemplate"/> stand for. Positions count folded characters.</summary>
internal sealed class TemplateMatch
{
    /// <summary>Gets or sets the place just behind the match.</summary>
    public int End { get; set; }

    /// <summary>Gets the numbers of <c>{ordinal}</c>, <c>{number}</c> and <c>{roman}</c>, in order.</summary>
    public List<int> Numbers { get; } = new(0);

    /// <summary>Gets or sets which of the numbers is that of <c>{ordinal}</c>; -1 for none.</summary>
    public int OrdinalIndex { get; set; } = -1;

    /// <summary>Gets or sets the number of <c>{abstaining}</c>.</summary>
    public int? Abstaining { get; set; }

    /// <summary>Gets or sets the date.</summary>
    public CalendarDate? Date { get; set; }

    /// <summary>Gets or sets the year of <c>{year}</c>.</summary>
    public int? Year { get; set; }

    /// <summary>Gets or sets the month of <c>{month}</c>.</summary>
    public int? Month { get; set; }

    /// <summary>Gets or sets the day of <c>{day}</c>.</summary>
    public int? Day { get; set; }

    /// <summary>Gets or sets the id of the organ.</summary>
    public string? Organ { get; set; }

    /// <summary>Gets or sets where <c>{items}</c> stands.</summary>
    public (int Start, int End)? Items { get; set; }

    /// <summary>Gets or sets where <c>{symbol}</c> stands.</summary>
    public (int Start, int End)? Symbol { get; set; }

    /// <summary>Gets or sets where <c>{*}</c> stands.</summary>
    public (int Start, int End)? Anything { get; set; }

    /// <summary>Forgets what was read, for the next template.</summary>
    public void Clear()
    {
        End = 0;
        Numbers.Clear();
        OrdinalIndex = -1;
        Abstaining = null;
        Date = null;
        Year = null;
        Month = null;
        Day = null;
        Organ = null;
        Items = null;
        Symbol = null;
        Anything = null;
    }
}
