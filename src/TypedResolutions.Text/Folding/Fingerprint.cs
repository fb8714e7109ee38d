using System.Globalization;
using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text;

/// <summary>
/// Hashes the words of a paragraph (64-bit FNV-1a over UTF-16 code units), so that a change of the text is seen and a
/// better conversion of the same text is none.
/// </summary>
/// <remarks>
/// What a conversion may change does not count: white space and line ends, hyphens and dashes, the style of quotation
/// marks, invisible characters, ligatures and presentation forms, accents written apart, letter case, superscript
/// numbers of footnotes and the marks of emphasis. Letters, digits and the other punctuation do.
/// </remarks>
public static class Fingerprint
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Gets the fingerprint of a text.</summary>
    /// <param name="text">The text of a paragraph, without its number.</param>
    /// <returns>16 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var hash = OffsetBasis;
        var last = '\0';
        foreach (var c in text)
        {
            if (IsFootnoteNumber(c))
            {
                continue;
            }

            var folded = TextFolding.Fold(c);
            if (TextFolding.IsExpanding(folded))
            {
                foreach (var letter in TextFolding.Expand(c))
                {
                    hash = Add(hash, last = letter);
                }

                continue;
            }

            if (IsIgnored(folded) || (IsQuotationMark(folded) && IsQuotationMark(last)))
            {
                continue;
            }

            last = IsQuotationMark(folded) ? '"' : folded;
            hash = Add(hash, last);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private static ulong Add(ulong hash, char c)
    {
        hash = unchecked((hash ^ (byte)c) * Prime);
        return unchecked((hash ^ (byte)(c >> 8)) * Prime);
    }

    /// <summary>Blanks, hyphens and dashes, and what Markdown marks emphasis with.</summary>
    private static bool IsIgnored(char folded) => folded is '\0' or ' ' or '-' or '*' or '_' or '\\';

    /// <summary>Two single marks are a double one: converters write it so.</summary>
    private static bool IsQuotationMark(char folded) => folded is '"' or '\'' or '\u2039' or '\u203A';

    private static bool IsFootnoteNumber(char c) => c is '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2079');
}
