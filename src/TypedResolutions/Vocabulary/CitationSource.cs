#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>How a citation is known.</summary>
public enum CitationSource
{
    /// <summary>The number or symbol stands in the paragraph's text.</summary>
    Text = 0,

    /// <summary>The number or symbol stands in a footnote of the paragraph.</summary>
    Footnote = 1,

    /// <summary>The paragraph names the instrument.</summary>
    Name = 2,
}
