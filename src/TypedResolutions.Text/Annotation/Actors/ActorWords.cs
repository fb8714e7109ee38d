using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>What a language's file says about how actors are named, made ready once.</summary>
internal sealed class ActorWords
{
    private static readonly Lazy<ActorWords>[] All = CreateAll();

    private ActorWords(LanguageData language)
    {
        var leftContext = new LeftContext(language);
        Heads = new HeadNouns(language);
        ShortReferences = new ShortReferences(language, Heads, leftContext);
        Titles = new TitleRanges(language);
        Bodies = new UnregisteredBodies(language, Heads, leftContext);
    }

    public HeadNouns Heads { get; }

    public ShortReferences ShortReferences { get; }

    public TitleRanges Titles { get; }

    public UnregisteredBodies Bodies { get; }

    public static ActorWords Of(LanguageData language) => All[(int)language.Language].Value;

    private static Lazy<ActorWords>[] CreateAll()
    {
        var result = new Lazy<ActorWords>[6];
        for (var i = 0; i < result.Length; i++)
        {
            var language = (Language)i;
            result[i] = new Lazy<ActorWords>(() => new ActorWords(LanguageData.Of(language)));
        }

        return result;
    }
}
