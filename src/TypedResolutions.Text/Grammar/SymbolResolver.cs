using System.Globalization;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Settles the symbol: the one told by the caller, else the one printed, else the one that organ and title number make,
/// else the one the file is named after, the way the United Nations names its own files, else that of a draft.
/// </summary>
internal static class SymbolResolver
{
    public static string? Resolve(DocumentHeader header, CalendarDate? adoptedOn, bool hasFurtherPart, ResolutionParseOptions options)
    {
        if (options.Symbol is { Length: > 0 } told)
        {
            return SymbolParser.TryParse(told, out var canonical, out _, out _) ? canonical : told;
        }

        header.TitleNumber = Dated(header, adoptedOn);
        var printed = header.Symbol ?? Compose(header, hasFurtherPart);
        if (options.Path is null || !SymbolParser.TryParseFileName(options.Path, out var named, out var organ, out var parts))
        {
            return printed ?? header.DraftSymbol;
        }

        if (printed is null)
        {
            header.OrganKey ??= organ == Organ.RegionalCommission ? null : organ.ToString();
            header.Organ = header.Organ == Organ.Unknown ? organ : header.Organ;
            header.TitleNumber ??= parts;
            return named;
        }

        // A misprint in the title ("70/101" over a resolution of the seventy-first session) is told by the date.
        return !string.Equals(printed, named, StringComparison.Ordinal) && organ == header.Organ
            && Contradicts(header, header.TitleNumber) && !Contradicts(header, parts)
            ? named
            : printed.Length < named.Length && named.StartsWith(printed + " ", StringComparison.Ordinal) ? named : printed;
    }

    /// <summary>Gets the session that the symbol tells, or else the header.</summary>
    public static string? SessionOf(string? symbol, DocumentHeader header)
    {
        var parts = symbol is not null && SymbolParser.TryParse(symbol, out _, out _, out var read) ? read : header.TitleNumber;
        return SessionOf(header.Organ, parts) ?? header.Session;
    }

    private static string? SessionOf(Organ organ, SymbolParts? parts)
    {
        if (parts is null || organ == Organ.SecurityCouncil)
        {
            return null;
        }

        if (parts.Second is not null)
        {
            return parts.First;
        }

        if (parts.Bracket is null)
        {
            return null;
        }

        // "S-VI" is the sixth special session.
        var number = parts.Bracket.LastIndexOf('-') + 1;
        return Folding.RomanNumerals.TryParse(parts.Bracket.Substring(number), out var session)
            ? parts.Bracket.Substring(0, number) + session.ToString(CultureInfo.InvariantCulture)
            : parts.Bracket;
    }

    /// <summary>A number that stands without year or session has the year of the adoption, or the session that was open then.</summary>
    private static SymbolParts? Dated(DocumentHeader header, CalendarDate? adoptedOn)
    {
        if (header.TitleNumber is not { Second: null, Bracket: null } parts)
        {
            return header.TitleNumber;
        }

        if (adoptedOn is not { } day)
        {
            return null;
        }

        if (header.Organ == Organ.GeneralAssembly)
        {
            return AssemblySessions.RegularBeforeNumbered(day) is { } session && (!header.HasBareNumber || AssemblySessions.MayHaveNumber(session, parts.First))
                ? parts with { Bracket = Folding.RomanNumerals.ToRoman(session) }
                : null;
        }

        // Of what else a head counts, an item of an agenda say, no number fits the year.
        var dated = parts with { Bracket = day.Year.ToString(CultureInfo.InvariantCulture) };
        return !header.HasBareNumber || CouncilNumbers.ArePossible(dated) ? dated : null;
    }

    private static string? Compose(DocumentHeader header, bool hasFurtherPart)
    {
        if (header.TitleNumber is null)
        {
            return null;
        }

        var parts = Corrected(header, header.TitleNumber);
        if (header.Part is not null && !hasFurtherPart && parts.Part is null)
        {
            parts = parts with { Part = header.Part };
        }

        return SymbolWriter.Write(header.Organ, header.OrganKey, parts);
    }

    /// <summary>A misprint in the title is told by the date: "434 (1973)" of 18 September 1978, "70/101" of 6 December 2016.</summary>
    private static SymbolParts Corrected(DocumentHeader header, SymbolParts parts)
    {
        if (header.AdoptedOn is not { } date || !Contradicts(header, parts))
        {
            return parts;
        }

        return header.Organ == Organ.SecurityCouncil
            ? parts with { Bracket = date.Year.ToString(CultureInfo.InvariantCulture) }
            : parts with { First = AssemblySessions.On(date).ToString(CultureInfo.InvariantCulture) };
    }

    /// <summary>The General Assembly numbers by session, the Security Council's numbers carry the year.</summary>
    private static bool Contradicts(DocumentHeader header, SymbolParts? parts)
    {
        if (header.Organ == Organ.SecurityCouncil)
        {
            return header.AdoptedOn is { } day && parts?.Bracket is { } year
                && !string.Equals(year, day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }

        if (header.Organ != Organ.GeneralAssembly || header.AdoptedOn is not { } date || parts?.Second is null
            || !int.TryParse(parts.First, NumberStyles.None, CultureInfo.InvariantCulture, out var session))
        {
            return false;
        }

        return Math.Abs(AssemblySessions.On(date) - session) > (date.Month is 9 ? 1 : 0);
    }
}
