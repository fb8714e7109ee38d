#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>What a decision does to a mandate.</summary>
public enum MandateChange
{
    /// <summary>A body or a mandate begins: "decides to establish".</summary>
    Establishes = 0,

    /// <summary>A mandate goes on: "decides to extend", "renews".</summary>
    Extends = 1,

    /// <summary>A mandate ends: "decides to terminate".</summary>
    Terminates = 2,
}
