using System.Globalization;
using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Annotation.Citations.Names;

/// <summary>Reads "United Nations, Treaty Series, vol. 610, No. 8843".</summary>
internal static class TreatySeriesReader
{
    private const int Reach = 24;
    private const int LongestNumber = 6;

    /// <summary>Finds the treaty that a mention of the series stands for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="series">The token that names the series.</param>
    /// <param name="treaties">The treaties that are known.</param>
    /// <param name="lastToken">The last token of the reference.</param>
    /// <param name="treaty">The treaty.</param>
    /// <returns>Whether it is known.</returns>
    public static bool TryRead(
        CitationText text, int series, TreatyReferences treaties, out int lastToken, out InstrumentEntry treaty)
    {
        var volume = 0;
        for (lastToken = series + 1; lastToken < text.Tokens.Count && lastToken <= series + Reach; lastToken++)
        {
            var token = text.Tokens[lastToken];
            if (token.Has(CitationRole.TreatySeries))
            {
                break;
            }

            if (!token.Is(CitationTokenKind.Integer) || token.Length > LongestNumber || !TryReadNumber(text, token, out var number))
            {
                continue;
            }

            if (volume == 0)
            {
                volume = number;
            }
            else if (treaties.TryGet(volume, number, out treaty))
            {
                return true;
            }
        }

        treaty = null!;
        return false;
    }

    /// <summary>"第610卷", "第九十一卷": digits or Han numerals.</summary>
    private static bool TryReadNumber(CitationText text, CitationToken token, out int number) =>
        int.TryParse(text.Folded.Substring(token.Start, token.End), NumberStyles.None, CultureInfo.InvariantCulture, out number)
        || (HanNumerals.TryRead(text.Folded, token.Start, out var end, out number) && end == token.End);
}
