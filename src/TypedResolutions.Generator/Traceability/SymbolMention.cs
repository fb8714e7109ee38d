namespace TypedResolutions.Generator.Traceability;

/// <summary>A whole string that names a resolution, and may name one of its paragraphs.</summary>
/// <param name="Key">The key of the resolution: see <see cref="CatalogKey"/>.</param>
/// <param name="Label">The label of the paragraph; null where it names none.</param>
internal readonly record struct SymbolMention(string Key, string? Label)
{
    private const int LongestText = 120;

    /// <summary>The series that a number without one may belong to, by what people call the organ.</summary>
    private static readonly (string Series, string[] Names)[] Organs =
    [
        ("A_RES_", ["general assembly", "ga", "unga"]),
        ("S_RES_", ["security council", "sc", "unsc"]),
        ("E_RES_", ["economic and social council", "ecosoc"]),
        ("A_HRC_RES_", ["human rights council", "hrc", "unhrc"]),
    ];

    /// <summary>
    /// Reads "A/RES/72/200", "S/RES/1325 (2000)", "resolution 70/1", "Security Council resolution 1325 (2000)" and each
    /// of them with a paragraph behind it, where alone the bare number will do: "72/200, OP 32".
    /// </summary>
    /// <param name="text">The string.</param>
    /// <param name="isKnown">Tells whether there is a resolution or instrument of a key.</param>
    /// <returns>The mention; null where the string is anything else, or names what is not known.</returns>
    public static SymbolMention? Read(string text, Func<string, bool> isKnown)
    {
        var trimmed = text.Trim();
        if (!MayBe(trimmed))
        {
            return null;
        }

        if (FindResolution(trimmed, isBareNumberEnough: false, isKnown) is { } whole)
        {
            return new SymbolMention(whole, null);
        }

        for (var i = 1; i < trimmed.Length; i++)
        {
            if (trimmed[i] is ' ' or ','
                && ParagraphReference.Read(trimmed.Substring(i)) is { } label
                && FindResolution(trimmed.Substring(0, i).TrimEnd(), isBareNumberEnough: true, isKnown) is { } key)
            {
                return new SymbolMention(key, label);
            }
        }

        return null;
    }

    /// <summary>Turns most strings down at a glance.</summary>
    private static bool MayBe(string text)
    {
        if (text.Length is < 4 or > LongestText || text.IndexOf('\n') >= 0)
        {
            return false;
        }

        var hasDigit = false;
        var hasSeparator = false;
        foreach (var c in text)
        {
            hasDigit |= c is >= '0' and <= '9';
            hasSeparator |= c is '/' or '(' or '_';
        }

        return hasDigit && hasSeparator;
    }

    private static string? FindResolution(string text, bool isBareNumberEnough, Func<string, bool> isKnown)
    {
        var key = CatalogKey.Of(text);
        if (text.IndexOf(' ') is var blank && (blank < 0 || text.IndexOf('/') is > 0 and var slash && slash < blank)
            && char.IsLetter(text[0]) && isKnown(key))
        {
            return key;
        }

        return FindByNumber(text, isBareNumberEnough, isKnown);
    }

    private static string? FindByNumber(string text, bool isBareNumberEnough, Func<string, bool> isKnown)
    {
        var start = text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        if (start < 0)
        {
            return null;
        }

        start -= EndsWith(text, start, "ES-") ? 3 : EndsWith(text, start, "S-") ? 2 : 0;
        var words = text.Substring(0, start).Trim().ToLowerInvariant();
        if (!TryReadOrgan(words, isBareNumberEnough, out var organ))
        {
            return null;
        }

        var number = CatalogKey.Of(text.Substring(start));
        var found = Organs
            .Where(series => organ is null || series.Series == organ)
            .Select(series => series.Series + number)
            .Where(isKnown)
            .ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>Reads "general assembly resolution", "resolution" or, where a number will do, nothing.</summary>
    private static bool TryReadOrgan(string words, bool isBareNumberEnough, out string? organ)
    {
        organ = null;
        if (words.Length == 0)
        {
            return isBareNumberEnough;
        }

        var isNamed = false;
        foreach (var word in new[] { "resolution", "res.", "res" })
        {
            if (words.EndsWith(word, StringComparison.Ordinal))
            {
                words = words.Substring(0, words.Length - word.Length).TrimEnd();
                isNamed = true;
                break;
            }
        }

        if (!isNamed && !isBareNumberEnough)
        {
            return false;
        }

        foreach (var prefix in new[] { "its ", "the ", "un ", "united nations " })
        {
            if (words.StartsWith(prefix, StringComparison.Ordinal))
            {
                words = words.Substring(prefix.Length);
            }
        }

        if (words is "" or "its" or "the" or "un" or "united nations")
        {
            return true;
        }

        organ = Organs.FirstOrDefault(series => series.Names.Contains(words, StringComparer.Ordinal)).Series;
        return organ is not null;
    }

    private static bool EndsWith(string text, int end, string value) =>
        end >= value.Length && string.CompareOrdinal(text, end - value.Length, value, 0, value.Length) == 0
        && (end == value.Length || !char.IsLetter(text[end - value.Length - 1]));
}
