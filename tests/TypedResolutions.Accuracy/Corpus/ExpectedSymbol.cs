using System.Text.RegularExpressions;

namespace TypedResolutions.Accuracy.Corpus;

/// <summary>
/// The symbol that a file should have, read from the index or the file's name: "A-RES-57-270B", "S_RES_0002_1946",
/// "A_RES_2994(XXVII)". Read here by rules of their own, so that a mistake of the parser's cannot hide.
/// </summary>
/// <param name="Canonical">The symbol as the United Nations writes it.</param>
/// <param name="Organ">The organ of its series.</param>
/// <param name="Session">The session or, for the Economic and Social Council, the year; null where the symbol has none.</param>
/// <param name="Year">The year in the symbol; null where it has none.</param>
internal sealed partial record ExpectedSymbol(string Canonical, Organ Organ, string? Session, int? Year)
{
    /// <summary>Gets letters and digits of the number before the title: "72200", "1071XI".</summary>
    public string Number => string.Concat(
        Canonical[(Canonical.LastIndexOf("/RES", StringComparison.Ordinal) + 4)..].Where(char.IsAsciiLetterOrDigit));

    /// <summary>Gets the organ's name in the tables.</summary>
    public string OrganName => ShortNameOf(Organ);

    public static string ShortNameOf(Organ organ) => organ switch
    {
        Organ.GeneralAssembly => "GA",
        Organ.SecurityCouncil => "SC",
        Organ.EconomicAndSocialCouncil => "ECOSOC",
        Organ.HumanRightsCouncil => "HRC",
        _ => "other",
    };

    /// <summary>Reads a symbol; null where the name tells none.</summary>
    public static ExpectedSymbol? Parse(string name)
    {
        var series = SeriesPattern().Match(name);
        if (!series.Success)
        {
            return null;
        }

        var body = series.Groups["body"].Value.Replace('_', '-');
        var number = series.Groups["number"].Value;
        var kind = series.Groups["kind"].Value;
        if (body.StartsWith("UNEP-EA", StringComparison.Ordinal))
        {
            var session = body[(body.IndexOf('.', StringComparison.Ordinal) + 1)..];
            return new ExpectedSymbol($"UNEP/EA.{session}/RES.{number.TrimStart('.')}", Organ.UnitedNationsEnvironmentAssembly, session, null);
        }

        var prefix = body.Replace('-', '/') + "/" + kind + "/";
        return TwoNumbers(prefix, kind, OrganOf(body), number) ?? OneNumber(prefix, OrganOf(body), number);
    }

    private static ExpectedSymbol? TwoNumbers(string prefix, string kind, Organ organ, string number)
    {
        var match = TwoNumberPattern().Match(number);
        if (!match.Success || (organ == Organ.SecurityCouncil && kind == "RES"))
        {
            return null;
        }

        var session = match.Groups["session"].Value.Replace('_', '-');
        var part = match.Groups["part"].Value.Replace('_', '-');
        var year = organ is Organ.EconomicAndSocialCouncil or Organ.SecurityCouncil && session.Length == 4
            ? int.Parse(session, CultureInfo.InvariantCulture)
            : (int?)null;
        return new ExpectedSymbol(
            prefix + session + "/" + match.Groups["number"].Value + (part.Length > 0 ? " " + part : string.Empty),
            organ,
            organ == Organ.SecurityCouncil ? null : session,
            year);
    }

    private static ExpectedSymbol? OneNumber(string prefix, Organ organ, string number)
    {
        var match = OneNumberPattern().Match(number);
        if (!match.Success)
        {
            return null;
        }

        var bracket = match.Groups["bracket"].Value;
        var year = bracket.Length == 4 && char.IsAsciiDigit(bracket[0]) ? int.Parse(bracket, CultureInfo.InvariantCulture) : (int?)null;
        return new ExpectedSymbol(
            prefix + match.Groups["number"].Value + " (" + bracket + ")",
            organ,
            year is null ? Roman(bracket).ToString(CultureInfo.InvariantCulture) : null,
            year);
    }

    private static Organ OrganOf(string body) => body switch
    {
        "A" => Organ.GeneralAssembly,
        "A-HRC" => Organ.HumanRightsCouncil,
        "S" => Organ.SecurityCouncil,
        "E" => Organ.EconomicAndSocialCouncil,
        "T" => Organ.TrusteeshipCouncil,
        _ => Organ.RegionalCommission,
    };

    private static int Roman(string numeral)
    {
        var sum = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var value = ValueOf(numeral[i]);
            sum += i + 1 < numeral.Length && ValueOf(numeral[i + 1]) > value ? -value : value;
        }

        return sum;
    }

    private static int ValueOf(char numeral) => numeral switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        _ => 100,
    };

    [GeneratedRegex(@"^(?<body>[A-Z]+(?:[-_](?:HRC|EA\.\d+|ESCAP|ECE|ECA|ESCWA))?)[-_](?<kind>RES|PRST|DEC)(?:[-_]|(?=\.))(?<number>[^_-].*)$")]
    private static partial Regex SeriesPattern();

    [GeneratedRegex(@"^(?<session>(?:ES[-_]|S[-_])?\d+)[-_](?<number>\d+)[-_ ]?(?<part>[A-Z](?:[-_][A-Z])?)?$")]
    private static partial Regex TwoNumberPattern();

    [GeneratedRegex(@"^0*(?<number>\d+)[-_ ]?\(?(?<bracket>\d{4}|[IVXLC]+)\)?$")]
    private static partial Regex OneNumberPattern();
}
