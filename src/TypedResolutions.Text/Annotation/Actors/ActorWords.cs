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
        ShortReferences = new ShortReferences(language, Heads, leftContext);
        Defaults = ReadDefaults(language, Heads);
        Titles = new TitleRanges(language);
        Bodies = new UnregisteredBodies(language, Heads, leftContext);
    }

    public HeadNouns Heads { get; }

    public ShortReferences ShortReferences { get; }

    /// <summary>Gets the ids of the bodies that a head noun means where the document names none.</summary>
    public IReadOnlyDictionary<Head, string> Defaults { get; }

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
