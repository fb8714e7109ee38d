using System.Globalization;

namespace TypedResolutions.Text.Symbols;

/// <summary>Reads a whole symbol of a resolution or statement, as printed or as a file name has it.</summary>
internal static class SymbolParser
{
    private static readonly (string Prefix, Organ Organ)[] Series =
    [
        ("A/HRC/RES/", Organ.HumanRightsCouncil),
        ("A/HRC/PRST/", Organ.HumanRightsCouncil),
        ("A/HRC/DEC/", Organ.HumanRightsCouncil),
        ("A/RES/", Organ.GeneralAssembly),
        ("A/DEC/", Organ.GeneralAssembly),
        ("S/RES/", Organ.SecurityCouncil),
        ("S/PRST/", Organ.SecurityCouncil),
        ("E/RES/", Organ.EconomicAndSocialCouncil),
        ("T/RES/", Organ.TrusteeshipCouncil),
        ("E/ESCAP/RES/", Organ.RegionalCommission),
        ("E/ECE/RES/", Organ.RegionalCommission),
        ("E/ECA/RES/", Organ.RegionalCommission),
        ("E/ESCWA/RES/", Organ.RegionalCommission),
        ("LC/RES.", Organ.RegionalCommission),
    ];

    /// <summary>Reads a symbol of a series of resolutions.</summary>
    /// <param name="text">The symbol, whole.</param>
    /// <param name="canonical">The canonical spelling.</param>
    /// <param name="organ">The organ of the series.</param>
    /// <param name="parts">The number.</param>
    /// <returns>Whether the text is such a symbol.</returns>
    public static bool TryParse(string text, out string canonical, out Organ organ, out SymbolParts parts)
    {
        text = text.Trim();
        foreach (var (prefix, seriesOrgan) in Series)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && SymbolNumberReader.TryRead(text, prefix.Length, out var end, out parts)
                && text.Substring(end).Trim(' ', '*', '.').Length == 0)
            {
                organ = seriesOrgan;
                canonical = prefix + Tail(parts);
                return true;
            }
        }

        return TryParseEnvironmentAssembly(text, out canonical, out organ, out parts);
    }

    /// <summary>Reads the symbol that a file is named after: A_RES_57_270_B, S_RES_1325(2000), A_RES_67_I.</summary>
    public static bool TryParseFileName(string path, out string canonical, out Organ organ, out SymbolParts parts)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        foreach (var extension in new[] { ".txt", ".md", ".text", ".layout" })
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                name = name.Substring(0, name.Length - extension.Length);
            }
        }

        if (name.Length > 3 && name[name.Length - 3] == '.')
        {
            name = name.Substring(0, name.Length - 3);
        }

        return TryParse(ToSymbol(name), out canonical, out organ, out parts);
    }

    private static bool TryParseEnvironmentAssembly(string text, out string canonical, out Organ organ, out SymbolParts parts)
    {
        organ = Organ.UnitedNationsEnvironmentAssembly;
        parts = SymbolParts.None;
        canonical = string.Empty;
        const string prefix = "UNEP/EA.";
        var res = text.IndexOf("/RES", StringComparison.OrdinalIgnoreCase);
        if (!text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) || res < prefix.Length)
        {
            return false;
        }

        var session = text.Substring(prefix.Length, res - prefix.Length);
        var number = text.Substring(res + 4).TrimStart('.', '/', ' ').TrimEnd();
        if (!int.TryParse(session, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return false;
        }

        parts = new SymbolParts(session, number, null, null);
        canonical = prefix + session + "/RES." + number;
        return true;
    }

    private static string Tail(SymbolParts parts)
    {
        var part = parts.Part is null ? string.Empty : " " + parts.Part;
        return parts.Second is not null
            ? parts.First + "/" + parts.Second + part
            : parts.First + part + " (" + parts.Bracket + ")";
    }

    /// <summary>Turns the separators of a file name back into those of a symbol.</summary>
    private static string ToSymbol(string name)
    {
        var words = name.Split(['_'], StringSplitOptions.RemoveEmptyEntries);
        var series = Array.FindIndex(words, word => word is "RES" or "PRST" or "DEC");
        if (series < 0 || series + 1 >= words.Length)
        {
            return name.Replace('_', '/');
        }

        var head = string.Join("/", words.Take(series + 1));
        var tail = words.Skip(series + 1).ToArray();
        tail[0] = TrimZeros(tail[0]);
        if (tail.Length == 1)
        {
            return head + "/" + tail[0];
        }

        var isOneNumber = IsBracket(tail[1]) || (head.StartsWith("S/RES", StringComparison.Ordinal) && tail[1].Length == 4);
        var body = isOneNumber ? tail[0] + " (" + tail[1] + ")" : tail[0] + "/" + SplitPart(tail[1]);
        return head + "/" + body + string.Concat(tail.Skip(2).Select(word => " " + word));
    }

    private static bool IsBracket(string word) => Folding.RomanNumerals.TryParse(word, out _);

    private static string TrimZeros(string word) => word.Length > 1 ? word.TrimStart('0') : word;

    /// <summary>"270B" is number and part.</summary>
    private static string SplitPart(string word)
    {
        var last = word.Length - 1;
        return last > 0 && word[last] is >= 'A' and <= 'Z' && char.IsDigit(word[last - 1])
            ? word.Substring(0, last) + " " + word[last]
            : word;
    }
}
