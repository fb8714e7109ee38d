#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>An official language of the United Nations.</summary>
public enum Language
{
    /// <summary>Arabic, ar.</summary>
    Arabic = 0,

    /// <summary>Chinese, zh.</summary>
    Chinese = 1,

    /// <summary>English, en.</summary>
    English = 2,

    /// <summary>French, fr.</summary>
    French = 3,

    /// <summary>Russian, ru.</summary>
    Russian = 4,

    /// <summary>Spanish, es.</summary>
    Spanish = 5,
}
