#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>What is said with a verb about how it is meant.</summary>
public enum Manner
{
    /// <summary>Nothing is said.</summary>
    None = 0,

    /// <summary>with appreciation, with gratitude.</summary>
    Appreciation = 1,

    /// <summary>with satisfaction.</summary>
    Satisfaction = 2,

    /// <summary>with interest.</summary>
    Interest = 3,

    /// <summary>with concern, of whatever depth.</summary>
    Concern = 4,

    /// <summary>with regret.</summary>
    Regret = 5,

    /// <summary>with alarm, with dismay.</summary>
    Alarm = 6,

    /// <summary>strongly, in the strongest terms, unequivocally.</summary>
    Strongly = 7,

    /// <summary>with pride, solemnly.</summary>
    Pride = 8,
}
