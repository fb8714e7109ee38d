#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>Names the official languages by their ISO 639-1 codes.</summary>
public static class LanguageCodes
{
    private static readonly string[] Codes = ["ar", "zh", "en", "fr", "ru", "es"];

    /// <summary>Gets the code of a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The ISO 639-1 code in lower case: <c>ar</c>, <c>en</c>, <c>es</c>, <c>fr</c>, <c>ru</c>, <c>zh</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no official language.</exception>
    public static string CodeOf(Language language) => language is >= Language.Arabic and <= Language.Spanish
        ? Codes[(int)language]
        : throw new ArgumentOutOfRangeException(nameof(language));

    /// <summary>Reads a code.</summary>
    /// <param name="code">An ISO 639-1 code in either case; null for none.</param>
    /// <param name="language">The language.</param>
    /// <returns>Whether the code is one of an official language.</returns>
    public static bool TryParse(string? code, out Language language)
    {
        for (var i = 0; i < Codes.Length; i++)
        {
            if (string.Equals(Codes[i], code, StringComparison.OrdinalIgnoreCase))
            {
                language = (Language)i;
                return true;
            }
        }

        language = default;
        return false;
    }
}
