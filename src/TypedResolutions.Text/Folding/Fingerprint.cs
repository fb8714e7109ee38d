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

    /// <summary>
    /// What the hash takes of each character of one byte, and what it multiplies by: nothing and 1 for one that does not
    /// count, 0 for one of which more must be asked. A word ends every six characters, which no processor foretells: one
    /// and the same step for letters and blanks waits for none.
    /// </summary>
    private static readonly (byte Value, ulong Factor)[] Steps = Enumerable.Range(0, byte.MaxValue + 1)
        .Select(static c => StepOf((char)c))
        .ToArray();

    /// <summary>Gets the fingerprint of a text.</summary>
    /// <param name="text">The text of a paragraph, without its number.</param>
    /// <returns>16 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text) => ValueOf(text).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Gets the fingerprint of a text as a number.</summary>
    /// <param name="text">The text of a paragraph, without its number.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ulong ValueOf(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var hash = OffsetBasis;

        // What was taken, added up: as long as it stays the same, nothing that counts came.
        var sum = 0L;
        var sumAtQuotationMark = -1L;
        var steps = Steps;
        foreach (var c in text)
        {
            if (c < steps.Length && steps[c] is { Factor: > 0 } step)
            {
                sum += step.Value;
                hash = unchecked((hash ^ step.Value) * step.Factor);
                continue;
            }

            var folded = TextFolding.Fold(c);
            if (IsFootnoteNumber(c) || IsIgnored(folded))
            {
                continue;
            }

            if (TextFolding.IsExpanding(folded))
            {
                foreach (var letter in TextFolding.Expand(c))
                {
                    sum += letter;
                    hash = Add(hash, letter);
                }
            }
            else if (!IsQuotationMark(folded))
            {
                sum += folded;
                hash = Add(hash, folded);
            }
            else if (sum != sumAtQuotationMark)
            {
                sumAtQuotationMark = sum += '"';
                hash = Add(hash, '"');
            }
        }

        return hash;
    }

    private static (byte Value, ulong Factor) StepOf(char c)
    {
        var folded = TextFolding.Fold(c);
        return IsFootnoteNumber(c) || IsIgnored(folded) ? (0, 1)
            : folded > byte.MaxValue || IsQuotationMark(folded) ? (0, 0)
            : ((byte)folded, unchecked(Prime * Prime));
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
