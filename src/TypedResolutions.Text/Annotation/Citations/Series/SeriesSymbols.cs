using System.Globalization;
using TypedResolutions.Text.Grammar;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>
/// Gives a number its symbol. The organ is the one that the words name, as long as it numbers its texts in that way; else
/// the number itself tells: years are the Economic and Social Council's, years in brackets the Security Council's, roman
/// sessions the General Assembly's.
/// </summary>
internal sealed class SeriesSymbols
{
    private readonly string? adopting;
    private readonly int session;
    private readonly int? yearOfAdoption;
    private readonly Dictionary<string, string> organsOfNumbers = new(StringComparer.Ordinal);

    public SeriesSymbols(string? adopting, string? documentSymbol, int? yearOfAdoption)
    {
        this.adopting = adopting;
        this.yearOfAdoption = yearOfAdoption;
        session = SessionOf(documentSymbol);
    }

    /// <summary>Writes the symbols of a citation; none where the organ has no series that is known.</summary>
    public IReadOnlyList<string> Write(SeriesItem item)
    {
        if (item.Numbers.Count == 1)
        {
            return Write(item, item.Numbers[0]) is { } only ? [only] : [];
        }

        var written = new List<string>();
        foreach (var number in item.Numbers)
        {
            if (Write(item, number) is { } symbol)
            {
                written.Add(symbol);
            }
        }

        return written;
    }

    private static int SessionOf(string? symbol)
    {
        if (symbol is null)
        {
            return 0;
        }

        var parts = symbol.Split('/');
        return parts.Length > 1
            && int.TryParse(parts[parts.Length - 2], NumberStyles.None, CultureInfo.InvariantCulture, out var session)
            ? session
            : 0;
    }

    private static bool IsConferenceDecision(SymbolParts number) => number.Second is { Length: > 0 } second && char.IsLetter(second[0]);

    private static bool NumbersInThatWay(string organ, SymbolParts number)
    {
        var isYear = SymbolBracket.IsYear(number.First);
        switch (OrganKeys.ToOrgan(organ))
        {
            case Organ.GeneralAssembly:
                return number.Second is not null ? !isYear : !SymbolBracket.IsYear(number.Bracket ?? string.Empty);
            case Organ.SecurityCouncil:
                return number.Bracket is not null && SymbolBracket.IsYear(number.Bracket);
            case Organ.EconomicAndSocialCouncil:
                return isYear || (number.Bracket is not null && !SymbolBracket.IsYear(number.Bracket));
            case Organ.TrusteeshipCouncil:
                return number.Bracket is not null && !SymbolBracket.IsYear(number.Bracket);
            case Organ.HumanRightsCouncil:
            case Organ.UnitedNationsEnvironmentAssembly:
                return number.Second is not null && !isYear;
            default:
                return number.Second is not null || number.Bracket is not null;
        }
    }

    private string? Write(SeriesItem item, SymbolParts number)
    {
        if (IsConferenceDecision(number))
        {
            return SymbolWriter.Number(number);
        }

        if (item.IsCountedOn && !IsCouncils(item, number))
        {
            return null;
        }

        var organ = item.Organ;
        if (organ is not null && !NumbersInThatWay(organ, number))
        {
            organ = null;
        }

        // "its resolution 64/9" of a council that was named with this number before is not the adopting organ's.
        var key = (item.Noun == CitationRole.Decision ? "decision " : "resolution ") + SymbolWriter.Number(number);
        organ ??= organsOfNumbers.TryGetValue(key, out var known) ? known : OrganOf(item, number);
        if (organ is not null)
        {
            organ = ByYears(organ, item, number);
        }

        if (organ is not null && !organsOfNumbers.ContainsKey(key))
        {
            organsOfNumbers.Add(key, organ);
        }

        return organ is null ? null : CommissionSeries.Write(organ, item.Noun == CitationRole.Decision, number);
    }

    /// <summary>"resolution 1108 of 22 May 1997": said to be the Council's, or by number and year no one else's.</summary>
    private bool IsCouncils(SeriesItem item, SymbolParts number) =>
        CouncilNumbers.ArePossible(number)
        && ((item.Organ ?? (item.IsOwn ? adopting : null)) is { } organ
            ? organ == nameof(Organ.SecurityCouncil)
            : adopting == nameof(Organ.SecurityCouncil) || CouncilNumbers.AreSure(number));

    /// <summary>The organ that the words name stands, whatever the date, which may be a slip; but no text cites what was yet to come.</summary>
    private string? ByYears(string organ, SeriesItem item, SymbolParts number)
    {
        organ = item.Organ is null && item.Date is { } date ? SessionYears.Correct(organ, number, date.Day.Year) : organ;
        return yearOfAdoption is { } year ? SessionYears.CorrectBeforehand(organ, number, year) : organ;
    }

    private string? OrganOf(SeriesItem item, SymbolParts number)
    {
        if (number.Bracket is not null)
        {
            return SymbolBracket.IsYear(number.Bracket) ? nameof(Organ.SecurityCouncil)
                : item.IsOwn && adopting is not null && NumbersInThatWay(adopting, number) ? adopting
                : nameof(Organ.GeneralAssembly);
        }

        if (SymbolBracket.IsYear(number.First))
        {
            return item.IsOwn && adopting is not null && NumbersInThatWay(adopting, number) ? adopting
                : nameof(Organ.EconomicAndSocialCouncil);
        }

        return OrganBySession(item, number);
    }

    private string? OrganBySession(SeriesItem item, SymbolParts number)
    {
        if (number.First.StartsWith("ES-", StringComparison.Ordinal))
        {
            return nameof(Organ.GeneralAssembly);
        }

        // Two organs have special sessions: "its resolution S-21/1" is of one that the text did not name.
        if (item.IsOwn && adopting is not null && !NumbersInThatWay(adopting, number) && number.First.StartsWith("S-", StringComparison.Ordinal))
        {
            return null;
        }

        var isAssembly = adopting is null or nameof(Organ.GeneralAssembly);
        if (!isAssembly && NumbersInThatWay(adopting!, number) && IsSessionSoFar(number)
            && (item.IsOwn || adopting is nameof(Organ.HumanRightsCouncil) or nameof(Organ.UnitedNationsEnvironmentAssembly)))
        {
            return adopting;
        }

        if (!int.TryParse(number.First, NumberStyles.None, CultureInfo.InvariantCulture, out var numberSession)
            || numberSession >= AssemblySessions.FirstNumbered)
        {
            return nameof(Organ.GeneralAssembly);
        }

        // Sessions before the thirty-first had roman numbers: another organ's. Decisions of so many organs look alike
        // that only a named organ tells.
        return item.Noun == CitationRole.Resolution ? nameof(Organ.HumanRightsCouncil) : null;
    }

    /// <summary>Tells whether a number can be the adopting organ's own: not of a session to come.</summary>
    private bool IsSessionSoFar(SymbolParts number) =>
        !int.TryParse(number.First, NumberStyles.None, CultureInfo.InvariantCulture, out var numberSession)
        || (session == 0 ? numberSession < AssemblySessions.FirstNumbered : numberSession <= session);
}
