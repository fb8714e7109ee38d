using System.Globalization;

namespace TypedResolutions.Generator.Emission;

/// <summary>
/// Hashes the words of a paragraph (64-bit FNV-1a over UTF-16 code units). White space, hyphens and the style of
/// quotation marks do not count, so that a better conversion of the same text has the same fingerprint.
/// </summary>
internal static class Fingerprint
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Gets 16 hexadecimal digits.</summary>
    public static string Of(string text)
    {
        var hash = OffsetBasis;
        foreach (var c in text)
        {
            if (IsIgnored(c))
            {
                continue;
            }

            var folded = IsQuotationMark(c) ? '"' : c;
            hash = unchecked((hash ^ (byte)folded) * Prime);
            hash = unchecked((hash ^ (byte)(folded >> 8)) * Prime);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private static bool IsIgnored(char c) =>
        char.IsWhiteSpace(c) || c is '-' or '\u00AD' or '\u2010' or '\u2011' or '\u200B' or '\uFEFF';

    private static bool IsQuotationMark(char c) =>
        c is '"' or '\'' or '`' or '\u00AB' or '\u00BB' or '\u00B4'
            or (>= '\u2018' and <= '\u201F')
            or '\u2039' or '\u203A'
            or (>= '\u300C' and <= '\u300F')
            or '\uFF02' or '\uFF07';
}
