#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>What a duration or a frequency is counted in.</summary>
public enum TimeUnit
{
    /// <summary>Days.</summary>
    Day = 0,

    /// <summary>Weeks.</summary>
    Week = 1,

    /// <summary>Months.</summary>
    Month = 2,

    /// <summary>Years.</summary>
    Year = 3,

    /// <summary>Sessions of the organ.</summary>
    Session = 4,
}
