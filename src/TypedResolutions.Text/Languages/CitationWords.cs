using System.Globalization;
using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>The words by which a language cites: one table, so that a text is walked through once.</summary>
internal sealed class CitationWords
{
    private static readonly (string Key, CitationRole Role)[] Keys =
    [
        ("resolution", CitationRole.Resolution),
        ("resolutions", CitationRole.Resolution | CitationRole.Plural),
        ("decision", CitationRole.Decision),
        ("decisions", CitationRole.Decision | CitationRole.Plural),
        ("document", CitationRole.Document),
        ("report", CitationRole.Report),
        ("statement", CitationRole.Statement),
        ("paragraph", CitationRole.Paragraph),
        ("paragraphs", CitationRole.Paragraph | CitationRole.Plural),
        ("paragraph.preambular", CitationRole.Preambular),
        ("article", CitationRole.Article),
        ("articles", CitationRole.Article | CitationRole.Plural),
        ("chapter", CitationRole.Chapter),
        ("section", CitationRole.Section),
        ("annex", CitationRole.Annex),
        ("of", CitationRole.Of),
        ("and", CitationRole.And),
        ("to", CitationRole.To),
        ("above", CitationRole.Above),
        ("below", CitationRole.Below),
        ("present", CitationRole.Present),
        ("its", CitationRole.Own),
        ("dated", CitationRole.Dated),
        ("entitled", CitationRole.Entitled),
        ("number.prefix", CitationRole.NumberPrefix),
        ("number.suffix", CitationRole.NumberSuffix),
        ("volume", CitationRole.Volume),
        ("treaty.series", CitationRole.TreatySeries),
    ];

    private readonly PhraseTable<CitationWord> table = new();

    public CitationWords(LanguageData language)
    {
        var file = language.File;
        var words = new Dictionary<string, CitationWord>(StringComparer.Ordinal);
        foreach (var (key, role) in Keys)
        {
            AddAll(words, file.Values("citations", key), word => word.Roles |= role);
        }

        foreach (var organ in file.Section("organs"))
        {
            AddAll(words, organ.Value, word => word.Organ ??= organ.Key);
        }

        QuoteOpeners = Characters(file, "quotes.open", "titles.open");
        QuoteClosers = Characters(file, "quotes.close", "titles.close");
        Openings = new CitationOpenings(QuoteOpeners.Select(TextFolding.Fold));
        MarkJoined(words);
        AddShortNames(words, file);
        foreach (var pair in words)
        {
            table.Add(pair.Key, pair.Value);
            Openings.Add(pair.Key, pair.Value);
        }

        NumbersComeFirst = file.Values("citations", "noun.position").Contains("after");
        OrganKeys = file.Section("organs").Select(organ => organ.Key).Distinct(StringComparer.Ordinal).ToArray();
        Parts = language.LetterNames.Count > 0 ? language.LetterNames[0] : [];
        SpecialSession = Folded(file, "session.special");
        EmergencySession = Folded(file, "session.emergency");
        RegularSession = Folded(file, "session.regular");
        ConferenceSession = Folded(file, "session.conference");
        var months = file.Section("months").SelectMany(static month => month.Value);
        foreach (var opening in SpecialSession.Concat(EmergencySession).Concat(months))
        {
            Openings.Add(opening);
        }
    }

    /// <summary>Gets whether the noun stands behind its numbers: "第56/183号和第57/238号决议".</summary>
    public bool NumbersComeFirst { get; }

    /// <summary>Gets the ids of all organs that the language names.</summary>
    public IReadOnlyList<string> OrganKeys { get; }

    /// <summary>Gets the words for the parts A, B, C of a resolution, where the script has no such letters.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>Gets what the language puts for the "S-" of special sessions, where it does not write that.</summary>
    public IReadOnlyList<string> SpecialSession { get; }

    /// <summary>Gets what the language puts for the "ES-" of emergency special sessions.</summary>
    public IReadOnlyList<string> EmergencySession { get; }

    /// <summary>Gets whether the language puts words of its own for the "S-" and "ES-".</summary>
    public bool HasSessionPrefixes => SpecialSession.Count + EmergencySession.Count > 0;

    /// <summary>Gets what stands before the session number in brackets, where it is no roman number.</summary>
    public IReadOnlyList<string> RegularSession { get; }

    /// <summary>Gets what the language puts for the "CP." of conferences of parties.</summary>
    public IReadOnlyList<string> ConferenceSession { get; }

    /// <summary>Gets the characters that open a quotation or a title.</summary>
    public string QuoteOpeners { get; }

    /// <summary>Gets the characters that close a quotation or a title.</summary>
    public string QuoteClosers { get; }

    /// <summary>Gets with what starts what means something, for the walk through a text.</summary>
    public CitationOpenings Openings { get; }

    /// <summary>Tells whether a phrase may start with a word; false for certain, true for perhaps.</summary>
    public bool MayStartWith(in WordStart word) => table.MayStartWith(in word);

    /// <summary>Finds the longest phrase that starts at a place.</summary>
    public bool TryMatch(FoldedText text, int start, out int end, out CitationWord word) =>
        table.TryMatch(text, start, out end, out word);

    /// <summary>Reads what the language puts for the "S-" and "ES-" before a session's number.</summary>
    /// <returns>"S-" or "ES-"; null where neither stands there.</returns>
    public string? ReadSessionPrefix(FoldedText text, int start, out int end)
    {
        foreach (var (prefixes, read) in new[] { (EmergencySession, "ES-"), (SpecialSession, "S-") })
        {
            foreach (var prefix in prefixes)
            {
                end = start + prefix.Length;
                if (StartsWith(text, prefix, start) && text[end] is >= '0' and <= '9')
                {
                    return read;
                }
            }
        }

        end = start;
        return null;
    }

    /// <summary>Goes behind what the language puts for the "CP." before the number of a conference.</summary>
    public bool TryReadConference(FoldedText text, int start, out int end)
    {
        foreach (var prefix in ConferenceSession)
        {
            end = start + prefix.Length;
            if (StartsWith(text, prefix, start) && text[end] is >= '0' and <= '9')
            {
                return true;
            }
        }

        end = start;
        return false;
    }

    /// <summary>Reads the session in the brackets behind a number, where the language counts sessions in digits: "د-25".</summary>
    /// <returns>The session as a symbol has it: "XXV", "S-VI"; null for anything else.</returns>
    public string? ReadSession(FoldedText text, int start, int end)
    {
        // "(د - 25)" as well as "(د-25)".
        var content = RegularSession.Count == 0 ? string.Empty : WithoutBlanks(text.Substring(start, end));
        foreach (var (prefixes, read) in new[]
            {
                (EmergencySession, "ES-"), (SpecialSession, "S-"), (RegularSession, string.Empty),
            })
        {
            foreach (var prefix in prefixes.Select(WithoutBlanks))
            {
                if (content.StartsWith(prefix, StringComparison.Ordinal)
                    && int.TryParse(content.Substring(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var session)
                    && session is > 0 and < 100)
                {
                    return read + RomanNumerals.ToRoman(session);
                }
            }
        }

        return null;
    }

    /// <summary>Reads the name of the letter by which a part is named.</summary>
    /// <returns>"A" to "Z"; null where none stands there.</returns>
    public string? ReadPart(FoldedText text, int start, out int end)
    {
        for (var i = 0; i < Parts.Count && i < 26; i++)
        {
            end = start + Parts[i].Length;
            if (StartsWith(text, Parts[i], start) && text.IsBoundary(end))
            {
                return ((char)('A' + i)).ToString();
            }
        }

        end = start;
        return null;
    }

    private static string WithoutBlanks(string text) => text.Replace(" ", string.Empty);

    private static bool StartsWith(FoldedText text, string phrase, int start)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (text[start + i] != phrase[i])
            {
                return false;
            }
        }

        return phrase.Length > 0;
    }

    private static string[] Folded(LanguageFile file, string key) =>
        file.Values("citations", key).Select(TextFolding.FoldPhrase).ToArray();

    private static string Characters(LanguageFile file, params string[] keys) =>
        string.Concat(keys.SelectMany(key => file.Values("punctuation", key)).Where(value => value.Length == 1).Distinct());

    private static void AddAll(
        Dictionary<string, CitationWord> words, IEnumerable<string> phrases, Action<CitationWord> change)
    {
        foreach (var phrase in phrases)
        {
            // Commas and dashes are tokens of their own, whatever words they stand beside.
            var folded = TextFolding.FoldPhrase(phrase).TrimStart(',', ' ');
            if (folded.Length == 0 || folded == "-")
            {
                continue;
            }

            if (!words.TryGetValue(folded, out var word))
            {
                word = new CitationWord();
                words.Add(folded, word);
            }

            change(word);
        }
    }

    /// <summary>An "and" of one letter that is written as one with the noun behind it: what is left is the noun without it.</summary>
    private static void MarkJoined(Dictionary<string, CitationWord> words)
    {
        var ands = words.Where(static pair => pair.Key.Length == 1 && (pair.Value.Roles & CitationRole.And) != 0).Select(static pair => pair.Key[0]).ToArray();
        foreach (var pair in words.Where(pair => pair.Key.Length > 1 && ands.Contains(pair.Key[0])))
        {
            if (words.TryGetValue(pair.Key.Substring(1), out var noun) && (noun.Roles & pair.Value.Roles & CitationRole.Division) != 0)
            {
                pair.Value.Roles |= CitationRole.Joined;
            }
        }
    }

    /// <summary>A head noun is short for the organs whose names start or end with it.</summary>
    private static void AddShortNames(Dictionary<string, CitationWord> words, LanguageFile file)
    {
        var heads = new HashSet<string>(file.Values("references", "heads").Select(TextFolding.FoldPhrase), StringComparer.Ordinal);
        foreach (var organ in file.Section("organs").Where(organ => organ.Key is not ("Conference" or "Other")))
        {
            foreach (var name in organ.Value.Select(TextFolding.FoldPhrase))
            {
                foreach (var head in HeadsOf(name, heads))
                {
                    AddAll(words, [head], word => AddOnce(word.ShortFor, organ.Key));
                }
            }
        }
    }

    private static IEnumerable<string> HeadsOf(string name, HashSet<string> heads)
    {
        for (var length = 1; length < name.Length; length++)
        {
            var isHan = TextFolding.IsHan(name[0]);
            if ((isHan || name[length] == ' ') && heads.Contains(name.Substring(0, length)))
            {
                yield return name.Substring(0, length);
            }

            if ((isHan || name[length - 1] == ' ') && heads.Contains(name.Substring(length)))
            {
                yield return name.Substring(length);
            }
        }
    }

    private static void AddOnce(List<string> list, string value)
    {
        if (!list.Contains(value))
        {
            list.Add(value);
        }
    }
}
