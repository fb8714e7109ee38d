namespace TypedResolutions.Text.Languages;

/// <summary>What stands at a place of a <see cref="LineTemplate"/>, by its name between braces.</summary>
internal enum Placeholder
{
    /// <summary>None: words of the template itself.</summary>
    None,

    /// <summary>A name that no placeholder has: matches nothing.</summary>
    Unknown,

    /// <summary><c>{*}</c>: anything.</summary>
    Anything,

    /// <summary><c>{ordinal}</c>.</summary>
    Ordinal,

    /// <summary><c>{number}</c>.</summary>
    Number,

    /// <summary><c>{abstaining}</c>.</summary>
    Abstaining,

    /// <summary><c>{roman}</c>.</summary>
    Roman,

    /// <summary><c>{date}</c>.</summary>
    Date,

    /// <summary><c>{year}</c>.</summary>
    Year,

    /// <summary><c>{month}</c>.</summary>
    Month,

    /// <summary><c>{day}</c>.</summary>
    Day,

    /// <summary><c>{organ}</c>.</summary>
    Organ,

    /// <summary><c>{items}</c>.</summary>
    Items,

    /// <summary><c>{symbol}</c>.</summary>
    Symbol,
}
