#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>The word that ties a verb to the paragraph before it.</summary>
/// <remarks>United Nations Editorial Manual: a verb that repeats the one of the paragraph before it takes "also", the next one "further".</remarks>
public enum Modifier
{
    /// <summary>No such word.</summary>
    None = 0,

    /// <summary>also; également; también; также; أيضا; 又.</summary>
    Also = 1,

    /// <summary>further; en outre; además; далее; كذلك; 还.</summary>
    Further = 2,

    /// <summary>again, once again, once more; de nouveau; una vez más; вновь; مرة أخرى; 再次.</summary>
    Again = 3,
}
