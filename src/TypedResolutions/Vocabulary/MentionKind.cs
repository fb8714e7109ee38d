#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>How a text names an actor.</summary>
public enum MentionKind
{
    /// <summary>By a full name, official or usual.</summary>
    Full = 0,

    /// <summary>By an acronym or abbreviation or by a short reference ("the Council") that the document spells out before.</summary>
    Short = 1,

    /// <summary>By a word that stands for it ("its", "the present session").</summary>
    Inferred = 2,
}
