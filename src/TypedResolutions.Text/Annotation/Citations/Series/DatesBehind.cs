using System.Globalization;
using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>
/// Reads the dates behind a number: "57/270 B of 23 June 2003", "61/276, section VIII, of 29 June 2007", "187 (1964) of 13
/// March", "1267 (1999) and 1989 (2011) of 15 October 1999 and 17 June 2011".
/// </summary>
internal sealed class DatesBehind(CitationText text, LanguageData language)
{
    private const int Reach = 10;

    private readonly CitationTokens tokens = text.Tokens;

    /// <summary>Reads the dates behind a number; none where what stands behind may belong to something else.</summary>
    /// <param name="index">The number's token.</param>
    public IReadOnlyList<SeriesDate> Read(int index)
    {
        var limit = Math.Min(tokens.Count, index + Reach);
        for (var i = index + 1; i < limit; i++)
        {
            var token = tokens[i];
            if (token.Is(CitationTokenKind.Date))
            {
                return ReadList(i);
            }

            if (ReadWithoutYear(index, i) is { } date)
            {
                return [date];
            }

            if (IsDivision(i))
            {
                i++;
            }
            else if (!Links(token, i > index + 1))
            {
                return [];
            }
        }

        return [];
    }

    private static bool Links(CitationToken token, bool isBehindWord)
    {
        var links = token.Is(CitationTokenKind.Comma) || token.Has(CitationRole.Of | CitationRole.Dated | CitationRole.To)
            || (token.Is(CitationTokenKind.Known) && token.Word!.MayNameOrgan)
            || (token.Is(CitationTokenKind.Word) && token.Length <= 3 && isBehindWord);
        return links && !token.Has(CitationRole.And);
    }

    /// <summary>", section VIII,": a part that is named between a number and its date.</summary>
    private bool IsDivision(int index) =>
        tokens[index].Has(CitationRole.Division)
        && tokens[index - 1].Is(CitationTokenKind.Comma)
        && index + 2 < tokens.Count
        && tokens[index + 2].Is(CitationTokenKind.Comma);

    private List<SeriesDate> ReadList(int index)
    {
        var dates = new List<SeriesDate> { DateAt(index) };
        for (var next = NextInList(index); next < tokens.Count && tokens[next].Is(CitationTokenKind.Date); next = NextInList(next))
        {
            dates.Add(DateAt(next));
        }

        return dates;
    }

    /// <summary>Goes behind a comma, an "and", or both.</summary>
    private int NextInList(int index)
    {
        var next = index + 1;
        next += next < tokens.Count && tokens[next].Is(CitationTokenKind.Comma) ? 1 : 0;
        next += next < tokens.Count && tokens[next].Has(CitationRole.And) ? 1 : 0;
        return next > index + 1 ? next : tokens.Count;
    }

    private SeriesDate DateAt(int index) => new(tokens[index].Date, tokens[index].Start, tokens[index].End);

    /// <summary>"187 (1964) of 13 March": the year stands in the number.</summary>
    private SeriesDate? ReadWithoutYear(int index, int at)
    {
        var number = tokens[index].Numbers.Count == 1 ? tokens[index].Numbers[0].Bracket : null;
        return number is not null && SymbolBracket.IsYear(number)
            && tokens[at].Is(CitationTokenKind.Integer)
            && tokens[at - 1].Has(CitationRole.Of | CitationRole.Dated)
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && language.TryReadDay(text.Folded, tokens[at].Start, year, out var end, out var day)
            && !GoesOnWithDate(end)
            ? new SeriesDate(day, tokens[at].Start, end)
            : null;
    }

    /// <summary>"of 4 March and 14 July 1967": days of which the last one alone has the year.</summary>
    private bool GoesOnWithDate(int end)
    {
        var next = text.TokenAt(end - 1) + 1;
        return next + 1 < tokens.Count && tokens[next].Has(CitationRole.And)
            && (tokens[next + 1].Is(CitationTokenKind.Date) || tokens[next + 1].Is(CitationTokenKind.Integer));
    }
}
