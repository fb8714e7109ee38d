using System.Collections.Concurrent;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages.Verbs;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Languages;

/// <summary>All that the parser knows of one language, read once from its file and never changed.</summary>
internal sealed class LanguageData
{
    private static readonly Lazy<LanguageData>[] All = CreateAll();

    private readonly ConcurrentDictionary<string, PhraseTable<bool>> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<Placeholder, Openings> openings = new();
    private readonly LineTemplate[] dateForms;
    private readonly TemplateTree dateTree;
    private readonly bool datesHaveStops;
    private readonly LineTemplate[] monthForms;
    private readonly LineTemplate[] dayForms;
    private readonly string[] glued;
    private readonly PhraseTable<bool> citationAnd;
    private readonly PhraseTable<bool> resolutionWords;

    private LanguageData(Language language, LanguageFile file)
    {
        Language = language;
        File = file;
        IsHan = file.Values("identity", "script").Contains("Han");
        IsRightToLeft = file.Values("identity", "script").Contains("Arabic");
        Months = Numbered("months");
        Ordinals = Numbered("ordinals");
        Numbers = Numbered("numbers");
        dateForms = DistinctTemplates("dates", "forms");
        dateTree = new TemplateTree(dateForms);
        datesHaveStops = Array.Exists(dateForms, static form => form.Parts.Count > 1 && form.Parts[1].Literal.TrimStart(' ').StartsWith(".", StringComparison.Ordinal));
        monthForms = DistinctTemplates("dates", "months");
        dayForms = DistinctTemplates("dates", "days");
        citationAnd = Phrases("citations", "and");
        resolutionWords = Phrases("citations", "resolution", "resolutions");
        ReferenceWords = MakeTable(
            "citations", "paragraph", "paragraphs", "article", "articles", "chapter", "section", "annex", "number.prefix", "and", "to");
        foreach (var heading in file.Section("headings").SelectMany(static pair => pair.Value))
        {
            ReferenceWords.Add(heading, true);
        }

        Conjunctions = Phrases("citations", "and");
        WordsBeforeNumbers = Phrases(
            "citations", "paragraph", "paragraphs", "article", "articles", "chapter", "section", "annex", "number.prefix", "and", "to",
            "of", "volume", "number.before");
        FootnoteOpenings = Phrases("citations", "see", "ibid", "footnote");
        Organs = Keyed("organs");
        Formulas = Keyed("formulas");
        NearFormulas = new NearFormulas(file);
        Leads = Phrases("leads", LeadKeys);
        LeadingOrgans = LeadingOrganTable();
        Connectors = Phrases("connectors", "words");
        Modifiers = ModifierTable();
        PreambularVerbs = VerbTable("verbs.preambular");
        OperativeVerbs = VerbTable("verbs.operative");
        InfinitiveVerbs = VerbTable("verbs.infinitive");
        VerbPhrases = new VerbPhraseMatcher(this);
        PutsObjectsFirst = Phrases("leads", "objects").Count > 0;
        ObjectFirstVerbs = new ObjectFirstVerbs(this);
        glued = file.Values("leads", "glued").Select(TextFolding.FoldPhrase).ToArray();
        Header = new HeaderTemplates(this);
        Closing = new ClosingTemplates(this);
        Headings = HeadingTable();
        Alphabets = SeriesOf(file, "letters");
        LetterNames = SeriesOf(file, "names");
        NumberSuffixes = SuffixesOf(file);
        DraftSuffixes = SuffixesOf(file);
        foreach (var word in file.Values("lettering", "variants"))
        {
            DraftSuffixes.Add(word, string.Empty);
        }

        SectionNames = SeriesOf(file, "sections");
        CitationWords = new CitationWords(this);
        RecitalsStartSmall = file.Values("punctuation", "paragraph.start").Contains("any");
    }

    /// <summary>Gets the keys of what may stand before the verb.</summary>
    public static string[] LeadKeys { get; } = ["words", "organs", "organs.feminine", "pronouns", "pronouns.feminine"];

    public Language Language { get; }

    /// <summary>Gets the file, for what only one place of the parser asks.</summary>
    public LanguageFile File { get; }

    /// <summary>Gets whether the script is written without blanks between words.</summary>
    public bool IsHan { get; }

    /// <summary>Gets whether the script runs from right to left.</summary>
    public bool IsRightToLeft { get; }

    public PhraseTable<int> Months { get; }

    public PhraseTable<int> Ordinals { get; }

    public PhraseTable<int> Numbers { get; }

    /// <summary>Gets with which characters dates start.</summary>
    public Openings DateOpenings => dateTree.Openings;

    /// <summary>Gets the names of organs in headers and citations, with the organ's id.</summary>
    public PhraseTable<string> Organs { get; }

    /// <summary>Gets the enacting formulas, without their comma, with the organ's id.</summary>
    public PhraseTable<string> Formulas { get; }

    /// <summary>Gets what finds formulas that a scan misread.</summary>
    public NearFormulas NearFormulas { get; }

    /// <summary>Gets the words that open a footnote: "See", "Ibid.", "Official Records".</summary>
    public PhraseTable<bool> FootnoteOpenings { get; }

    /// <summary>Gets the words whose number is no footnote marker: "paragraph 3".</summary>
    public PhraseTable<bool> ReferenceWords { get; }

    /// <summary>Gets the words behind which a number counts, dates or refers, and is no footnote marker: "paragraph 3", "of 5".</summary>
    public PhraseTable<bool> WordsBeforeNumbers { get; }

    /// <summary>Gets the words by which the language cites.</summary>
    public CitationWords CitationWords { get; }

    /// <summary>Gets the words for "and".</summary>
    public PhraseTable<bool> Conjunctions { get; }

    public PhraseTable<bool> Leads { get; }

    /// <summary>Gets those of the leads that name who speaks: "the Security Council" of a statement, "it".</summary>
    public PhraseTable<LeadingWord> LeadingOrgans { get; }

    public PhraseTable<bool> Connectors { get; }

    public PhraseTable<Modifier> Modifiers { get; }

    public PhraseTable<VerbSense> PreambularVerbs { get; }

    public PhraseTable<VerbSense> OperativeVerbs { get; }

    /// <summary>Gets what opens the items of a decision: "Decides: (a) To request ...".</summary>
    public PhraseTable<VerbSense> InfinitiveVerbs { get; }

    /// <summary>Gets what finds verb phrases with the words that may stand beside them.</summary>
    public VerbPhraseMatcher VerbPhrases { get; }

    /// <summary>Gets whether paragraphs may open with the object, and have their verb behind it.</summary>
    public bool PutsObjectsFirst { get; }

    /// <summary>Gets what finds the verbs of paragraphs that open with the object.</summary>
    public ObjectFirstVerbs ObjectFirstVerbs { get; }

    public PhraseTable<HeadingWord> Headings { get; }

    public HeaderTemplates Header { get; }

    public ClosingTemplates Closing { get; }

    /// <summary>Gets whether paragraphs may open with a small letter, or the script has no capitals.</summary>
    public bool RecitalsStartSmall { get; }

    /// <summary>Gets the alphabets of lettered items, each in its order, folded.</summary>
    public IReadOnlyList<string[]> Alphabets { get; }

    /// <summary>Gets the names of letters by which parts are named, each in its order, folded.</summary>
    public IReadOnlyList<string[]> LetterNames { get; }

    /// <summary>Gets the words behind the number of a paragraph put between two others: "bis".</summary>
    public PhraseTable<string> NumberSuffixes { get; }

    /// <summary>Gets these and, with no suffix, the words that tell a variant of a draft's paragraph: "OP2 alt".</summary>
    public PhraseTable<string> DraftSuffixes { get; }

    /// <summary>Gets the words by which sections are counted where they bear no roman numbers, folded.</summary>
    public IReadOnlyList<string[]> SectionNames { get; }

    /// <summary>Gets the data of a language.</summary>
    public static LanguageData Of(Language language) => All[(int)language].Value;

    /// <summary>Tells whether a line may open with a date, before it is folded; false for certain, true for perhaps.</summary>
    public bool MayOpenWithDate(SourceLine line) =>
        Unfolded.MayStart(DateOpenings, line.Source, line.Start, line.End) && (datesHaveStops || !line.TryGoBehindNumber(out _));

    /// <summary>Reads the date that starts at a place.</summary>
    public bool TryReadDate(FoldedText text, int start, out int end, out CalendarDate date)
    {
        end = start;
        date = default;
        if ((text[start] != ' ' && !DateOpenings.MayStartAt(text, start)) || dateTree.FindAll(text, start, this) is not { } found)
        {
            return false;
        }

        found.Sort(static (one, other) => one.Index.CompareTo(other.Index));
        var match = new TemplateMatch();
        foreach (var (index, _) in found)
        {
            match.Clear();
            if (dateForms[index].TryMatch(text, start, this, match)
                && match.Year is { } year && match.Month is { } month && match.Day is { } day)
            {
                date = new CalendarDate(year, month, day);
                if (date.IsValid)
                {
                    end = match.End;
                    return true;
                }
            }
        }

        date = default;
        return false;
    }

    /// <summary>Reads a month of a year, "December 2011", as its last day.</summary>
    public bool TryReadMonth(FoldedText text, int start, out int end, out CalendarDate lastDay)
    {
        foreach (var form in monthForms)
        {
            if (!form.MayOpenAt(text, start))
            {
                continue;
            }

            var match = new TemplateMatch();
            if (form.TryMatch(text, start, this, match)
                && match.Year is >= 1 and <= 9999 and { } year && match.Month is >= 1 and <= 12 and { } month)
            {
                end = match.End;
                lastDay = new CalendarDate(year, month, DateTime.DaysInMonth(year, month));
                return true;
            }
        }

        end = start;
        lastDay = default;
        return false;
    }

    /// <summary>Reads a day of a year that is known: "13 March".</summary>
    public bool TryReadDay(FoldedText text, int start, int year, out int end, out CalendarDate date)
    {
        foreach (var form in dayForms)
        {
            var match = new TemplateMatch();
            if (form.MayOpenAt(text, start) && form.TryMatch(text, start, this, match)
                && match.Month is { } month && match.Day is { } day && new CalendarDate(year, month, day) is { IsValid: true } read)
            {
                end = match.End;
                date = read;
                return true;
            }
        }

        end = start;
        date = default;
        return false;
    }

    /// <summary>Gets whether little words are written as one with the first word of a paragraph.</summary>
    public bool GluesWords => glued.Length > 0;

    /// <summary>Goes behind a little word that is written as one with the first word of a paragraph: Arabic و.</summary>
    public bool TryMatchGlued(FoldedText text, int start, out int end)
    {
        foreach (var word in glued)
        {
            end = start + word.Length;
            if (end < text.Length && text.Equals(word, start, end) && char.IsLetter(text[end]))
            {
                return true;
            }
        }

        end = start;
        return false;
    }

    /// <summary>Goes behind words that may stand before the verb, also where a little word is written as one with them: وإذ.</summary>
    public bool TryMatchLead(FoldedText text, int start, out int end) =>
        Leads.TryMatch(text, start, out end, out _)
        || (TryMatchGlued(text, start, out var behindGlued) && Leads.TryMatch(text, behindGlued, out end, out _));

    public bool TryMatchCitationAnd(FoldedText text, int start, out int end) =>
        citationAnd.TryMatch(text, start, out end, out _);

    public bool TryMatchResolutionWord(FoldedText text, int start) => resolutionWords.TryMatch(text, start, out _, out _);

    /// <summary>Makes the templates of a key.</summary>
    public TemplateSet Templates(string section, string key) => new(DistinctTemplates(section, key), datesHaveStops);

    /// <summary>Gets the table of the phrases of some keys, made when it is first asked for: it may be asked for by every document.</summary>
    public PhraseTable<bool> Phrases(string section, params string[] keys) =>
        tables.GetOrAdd(section + '/' + string.Join("/", keys), _ => MakeTable(section, keys));

    /// <summary>Gets the characters with which something may start that a placeholder stands for; only while the templates are made.</summary>
    public Openings OpeningsOf(Placeholder placeholder)
    {
        if (!openings.TryGetValue(placeholder, out var result))
        {
            result = PlaceholderReader.OpeningsOf(placeholder, this);
            openings.Add(placeholder, result);
        }

        return result;
    }

    private PhraseTable<bool> MakeTable(string section, params string[] keys)
    {
        var table = new PhraseTable<bool>();
        foreach (var key in keys)
        {
            foreach (var value in File.Values(section, key))
            {
                table.Add(value, true);
            }
        }

        return table;
    }

    private PhraseTable<LeadingWord> LeadingOrganTable()
    {
        var table = new PhraseTable<LeadingWord>();
        foreach (var key in LeadKeys.Skip(1))
        {
            foreach (var phrase in File.Values("leads", key))
            {
                table.Add(phrase, new LeadingWord(key.StartsWith("pronouns", StringComparison.Ordinal), key.EndsWith("feminine", StringComparison.Ordinal)));
            }
        }

        return table;
    }

    private LineTemplate[] DistinctTemplates(string section, string key)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        return File.Values(section, key).Select(value => new LineTemplate(value, this)).Where(template => keys.Add(template.Key)).ToArray();
    }

    private static Lazy<LanguageData>[] CreateAll()
    {
        var result = new Lazy<LanguageData>[6];
        for (var i = 0; i < result.Length; i++)
        {
            var language = (Language)i;
            result[i] = new Lazy<LanguageData>(() => new LanguageData(language, LanguageFile.Load(language)));
        }

        return result;
    }

    private static PhraseTable<string> SuffixesOf(LanguageFile file)
    {
        var table = new PhraseTable<string>();
        foreach (var suffix in new[] { "bis", "ter", "quater" })
        {
            table.Add(suffix, suffix);
            foreach (var word in file.Values("lettering", suffix))
            {
                table.Add(word, suffix);
            }
        }

        return table;
    }

    private static string[][] SeriesOf(LanguageFile file, string key) =>
        file.Values("lettering", key)
            .Select(value => value.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(TextFolding.FoldPhrase).ToArray())
            .ToArray();

    private PhraseTable<int> Numbered(string section)
    {
        var table = new PhraseTable<int>();
        foreach (var pair in File.Section(section))
        {
            if (int.TryParse(pair.Key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
            {
                foreach (var value in pair.Value)
                {
                    table.Add(value, number);
                }
            }
        }

        return table;
    }

    private PhraseTable<string> Keyed(string section)
    {
        var table = new PhraseTable<string>();
        foreach (var pair in File.Section(section))
        {
            foreach (var value in pair.Value)
            {
                table.Add(value, pair.Key);
            }
        }

        return table;
    }

    private PhraseTable<Modifier> ModifierTable()
    {
        var table = new PhraseTable<Modifier>();
        foreach (var pair in File.Section("modifiers"))
        {
            if (Enum.TryParse<Modifier>(pair.Key, out var modifier))
            {
                foreach (var value in pair.Value)
                {
                    table.Add(value, modifier);
                }
            }
        }

        return table;
    }

    private PhraseTable<VerbSense> VerbTable(string section)
    {
        var table = new PhraseTable<VerbSense>();
        foreach (var pair in File.Section(section))
        {
            var parts = pair.Key.Split('.');
            if (!Enum.TryParse<Verb>(parts[0], out var verb))
            {
                continue;
            }

            var manner = Manner.None;
            var modifier = Modifier.None;
            if (parts.Length > 1 && !Enum.TryParse(parts[1], out manner))
            {
                _ = Enum.TryParse(parts[1], out modifier);
            }

            foreach (var value in pair.Value)
            {
                AddVerb(table, value, new VerbSense(verb, manner, modifier));
            }
        }

        return table;
    }

    /// <summary>Behind a <c>></c> stand the words that only have to follow.</summary>
    private static void AddVerb(PhraseTable<VerbSense> table, string value, VerbSense sense)
    {
        var mark = value.IndexOf('>');
        if (mark < 0)
        {
            table.Add(value, sense);
            return;
        }

        var ahead = value.Substring(mark + 1).Trim();
        table.Add(value.Substring(0, mark).Trim() + " " + ahead, sense with { WordsAhead = ahead.Split(' ').Length });
    }

    private PhraseTable<HeadingWord> HeadingTable()
    {
        var table = new PhraseTable<HeadingWord>();
        foreach (var pair in File.Section("headings"))
        {
            if (Enum.TryParse<HeadingWord>(pair.Key, ignoreCase: true, out var word))
            {
                foreach (var value in pair.Value)
                {
                    table.Add(value, word);
                }
            }
        }

        return table;
    }
}
