using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>The words that show in a language who is asked to act. docs/language-data.md describes them.</summary>
internal sealed class AddresseeWords
{
    public AddresseeWords(LanguageData language)
    {
        Language = language;
        SkipsUnknownWords = language.File.Values("addressees", "unknown").Contains("skip");
        EndsAtBareNouns = language.File.Values("addressees", "unknown").Contains("bare");
        SubjectStandsBehind = language.File.Values("addressees", "subject").Contains("behind");
        Indirect = language.Phrases("addressees", "indirect");
        Articles = language.File.Values("names", "articles").Select(TextFolding.FoldPhrase).ToArray();
        Of = language.Phrases("addressees", "of");
        Starts = language.Phrases("addressees", "start");
        Clauses = language.Phrases("addressees", "clause");
        Determiners = language.Phrases("addressees", "determiners");
        Separators = language.Phrases("addressees", "separators");
        Complements = language.Phrases("addressees", "complements");
        Stops = language.Phrases("addressees", "stops");
        Determined = language.Phrases("addressees", "determined");
        Markers = language.Phrases("addressees", "markers");
        Behind = language.Phrases("addressees", "behind");
        People = language.Phrases("addressees", "people");
        PeopleBut = language.Phrases("addressees", "people.but");
        HeadMarkers = language.Phrases("addressees", "head.marker");
        CompanyStarts = language.Phrases("addressees", "company.before");
        Company = language.Phrases("addressees", "company");
        Asides = language.Phrases("addressees", "asides");
        Undivided = language.Phrases("addressees", "undivided");
        Attention = language.Phrases("addressees", "attention");
        Persons = language.Phrases("addressees", "pronouns.person");
        PronounsBefore = Folded(language, "pronouns.before");
        PluralPronounsBefore = Folded(language, "pronouns.before.many");
        Pronouns = language.Phrases("addressees", "pronouns");
        GluedPronouns = language.File.Values("addressees", "pronouns.glued").Select(TextFolding.FoldPhrase).ToArray();
        CallsUpon = language.Phrases("addressees", "calls.upon");
        Prefixes = language.File.Values("names", "prefixes").Select(TextFolding.FoldPhrase).OrderByDescending(prefix => prefix.Length).ToArray();
        Infinitives = language.File.Values("addressees", "infinitives").Select(TextFolding.FoldPhrase).ToArray();
    }

    public LanguageData Language { get; }

    /// <summary>Gets whether words that no list has are passed over, or end the search.</summary>
    public bool SkipsUnknownWords { get; }

    /// <summary>
    /// Gets whether a word that no list has is a noun of its own where it bears no article, and an adjective where it does:
    /// إعلام in "تطلب إلى الأمين العام إعلام مجلس الأمن" is what the Secretary-General is asked to do.
    /// </summary>
    public bool EndsAtBareNouns { get; }

    /// <summary>Gets whether who speaks may stand behind the verb: "ويطلب مجلس الأمن إلى الأمين العام".</summary>
    public bool SubjectStandsBehind { get; }

    /// <summary>Gets the verbs that name those asked behind a preposition alone: who stands right behind one asks.</summary>
    public PhraseTable<bool> Indirect { get; }

    /// <summary>Gets the articles that are written as one with their noun, folded.</summary>
    public IReadOnlyList<string> Articles { get; }

    /// <summary>Gets what stands between "Governments" and the States whose they are: "of", "of the"; nothing in a language of cases.</summary>
    public PhraseTable<bool> Of { get; }

    public PhraseTable<bool> Starts { get; }

    public PhraseTable<bool> Clauses { get; }

    public PhraseTable<bool> Determiners { get; }

    public PhraseTable<bool> Separators { get; }

    public PhraseTable<bool> Complements { get; }

    public PhraseTable<bool> Stops { get; }

    public PhraseTable<bool> Determined { get; }

    public PhraseTable<bool> Markers { get; }

    public PhraseTable<bool> Behind { get; }

    /// <summary>Gets the words behind the name of a State by which its people is asked, not the State.</summary>
    public PhraseTable<bool> People { get; }

    /// <summary>Gets the names of a State's institutions that start like its people.</summary>
    public PhraseTable<bool> PeopleBut { get; }

    public PhraseTable<bool> HeadMarkers { get; }

    /// <summary>Gets the words before those with whom one acts: 与.</summary>
    public PhraseTable<bool> CompanyStarts { get; }

    /// <summary>Gets the words behind a list that make it those with whom one acts (与...协商).</summary>
    public PhraseTable<bool> Company { get; }

    /// <summary>Gets the openings of asides behind which the list of those asked goes on.</summary>
    public PhraseTable<bool> Asides { get; }

    /// <summary>Gets the words that only look as if a separator were written as one with them: وكالة.</summary>
    public PhraseTable<bool> Undivided { get; }

    /// <summary>Gets the words behind "draws the attention", before those whose attention it is.</summary>
    public PhraseTable<bool> Attention { get; }

    /// <summary>Gets the pronouns that mean one person: the officer named last, where none was asked before.</summary>
    public PhraseTable<bool> Persons { get; }

    /// <summary>Gets the pronouns that stand before their verb and mean one, folded: "l'encourage".</summary>
    public IReadOnlyList<string> PronounsBefore { get; }

    /// <summary>Gets the pronouns that stand before their verb and mean several, folded: "les invite".</summary>
    public IReadOnlyList<string> PluralPronounsBefore { get; }

    /// <summary>Gets the pronouns that mean those asked before.</summary>
    public PhraseTable<bool> Pronouns { get; }

    /// <summary>Gets the verbs with such a pronoun written as one with them: يدعوه.</summary>
    public IReadOnlyList<string> GluedPronouns { get; }

    /// <summary>Gets the one word for "calls for" and "calls upon": whom it names tells them apart.</summary>
    public PhraseTable<bool> CallsUpon { get; }

    /// <summary>Gets the little words written as one with a name, folded, the longer ones first.</summary>
    public IReadOnlyList<string> Prefixes { get; }

    /// <summary>Gets the endings of an infinitive, folded.</summary>
    public IReadOnlyList<string> Infinitives { get; }

    private static string[] Folded(LanguageData language, string key) =>
        language.File.Values("addressees", key).Select(TextFolding.FoldPhrase).ToArray();
}
