#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>What part of the resolution a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>A recital before the operative part: ends with a comma, carries no number.</summary>
    Preambular = 0,

    /// <summary>A paragraph of the operative part.</summary>
    Operative = 1,

    /// <summary>A paragraph of an annex.</summary>
    Annex = 2,

    /// <summary>A heading of a section, not a paragraph.</summary>
    Heading = 3,
}
