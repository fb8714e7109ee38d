using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>What a language's file says about how actors are named, made ready once.</summary>
internal sealed class ActorWords
{
    private static readonly PerLanguage<ActorWords> All = new(static language => new ActorWords(language));

    private ActorWords(LanguageData language)
    {
        var leftContext = new LeftContext(language);
        Heads = new HeadNouns(language);
        Nouns = new ActorNouns(language.Language, Heads);
        ShortReferences = new ShortReferences(language, Heads, leftContext);
        Defaults = ReadDefaults(language, Heads);
        OwnOfficers = language.Phrases("references", "own");
        NearHeads = [.. language.File.Values("references", "heads.near").Select(Heads.HeadOf).OfType<Head>()];
        SharedNouns = new SharedNouns(language);
        StandaloneNames = new StandaloneNames(language);
        StatesInNames = new StatesInNames(language);
        WholeNames = [.. language.File.Values("references", "bodies.whole").Select(Heads.HeadOf).OfType<Head>()];
        Titles = new TitleRanges(language);
        Bodies = new UnregisteredBodies(language, Heads, leftContext);
    }

    public HeadNouns Heads { get; }

    /// <summary>Gets the head nouns of the registered actors.</summary>
    public ActorNouns Nouns { get; }

    public ShortReferences ShortReferences { get; }

    /// <summary>Gets the ids of the bodies that a head noun means where the document names none.</summary>
    public IReadOnlyDictionary<Head, string> Defaults { get; }

    /// <summary>Gets the words for the presiding officer of the organ that speaks: "its President".</summary>
    public PhraseTable<bool> OwnOfficers { get; }

    /// <summary>Gets the head nouns of several words that a document may have many of: "Working Group".</summary>
    public IReadOnlyCollection<Head> NearHeads { get; }

    public SharedNouns SharedNouns { get; }

    public StandaloneNames StandaloneNames { get; }

    public StatesInNames StatesInNames { get; }

    /// <summary>Gets the head nouns that name a body of their own where they go back to none: "Commission of Experts".</summary>
    public IReadOnlyCollection<Head> WholeNames { get; }

    public TitleRanges Titles { get; }

    public UnregisteredBodies Bodies { get; }

    public static ActorWords Of(LanguageData language) => All[language.Language];

    private static Dictionary<Head, string> ReadDefaults(LanguageData language, HeadNouns heads)
    {
        var result = new Dictionary<Head, string>();
        foreach (var pair in language.File.Section("references.defaults"))
        {
            foreach (var noun in pair.Value)
            {
                if (heads.HeadOf(noun) is { } head)
                {
                    result[head] = pair.Key;
                }
            }
        }

        return result;
    }
}
