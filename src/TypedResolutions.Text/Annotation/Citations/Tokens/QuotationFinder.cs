using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Citations.Tokens;

/// <summary>Finds where a quotation or a title in brackets ends. Asked from left to right, it walks the text once.</summary>
internal sealed class QuotationFinder(TextCharacters characters, CitationWords words)
{
    private const int Longest = 400;

    private int closer = -1;
    private int lastEnd;

    /// <summary>Starts with another text.</summary>
    public void Clear()
    {
        closer = -1;
        lastEnd = 0;
    }

    /// <summary>Finds the end of the quotation that opens at a place.</summary>
    public bool TryFindEnd(int start, out int end)
    {
        end = start;
        if (start < lastEnd || words.QuoteOpeners.IndexOf(characters.Printed(start)) < 0)
        {
            return false;
        }

        if (closer <= start)
        {
            closer = start + 1;
            while (closer < characters.Length && words.QuoteClosers.IndexOf(characters.Printed(closer)) < 0)
            {
                closer++;
            }
        }

        end = closer + 1;
        if (closer >= characters.Length || end - start > Longest || end - start <= 2)
        {
            return false;
        }

        lastEnd = end;
        return true;
    }
}
