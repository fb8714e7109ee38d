namespace TypedResolutions;

/// <summary>The records of a resolution's paragraphs. What is asked for is read once.</summary>
internal sealed class ParagraphRecords(Resolution resolution)
{
    private readonly ParagraphPlace[] places = ParagraphPlaces.Of(resolution.StructureSource);
    private readonly ParagraphDetailsReader reader = new(resolution);
    private ParagraphHeader?[]? headers;
    private VerbPhrase?[]? verbs;
    private CarriedSpan[]?[]? spans;
    private ParagraphDetails?[]? details;
    private LabelIndex? labelIndex;

    public int Count => places.Length;

    // Two threads may read at once; both get equal values, and whichever is kept serves.
    public LabelIndex LabelIndex => labelIndex ??= new LabelIndex(
        Array.ConvertAll(Headers(), static header => header.Label),
        Array.ConvertAll(Headers(), static header => header.Section));

    public ParagraphKind KindAt(int index) => places[index].Kind;

    public SourceSpan TextAt(int index) => new(places[index].TextStart, places[index].TextLength);

    public ParagraphHeader HeaderAt(int index)
    {
        var all = headers ??= new ParagraphHeader?[places.Length];
        return all[index] ??= ParagraphHeader.Read(resolution.ReaderAt(places[index].Header));
    }

    public VerbPhrase? VerbAt(int index)
    {
        var all = verbs ??= new VerbPhrase?[places.Length];
        return all[index] ??= reader.ReadVerb(places[index].Verb, places[index].TextStart);
    }

    /// <summary>Gets where a text stands in each language, the default one first.</summary>
    public CarriedSpan[] SpansAt(int index)
    {
        var all = spans ??= new CarriedSpan[]?[places.Length];
        return all[index] ??= resolution.ReaderAt(places[index].Spans).ReadCarriedSpans(resolution.Languages.Count);
    }

    public ParagraphDetails DetailsAt(int index)
    {
        var all = details ??= new ParagraphDetails?[places.Length];
        return all[index] ??= reader.Read(index, places[index].TextStart);
    }

    /// <summary>Gets the fingerprint of a text in a language, of which it is known that it has the text.</summary>
    public string FingerprintAt(int index, int language) => reader.ReadFingerprint(index, language);

    private ParagraphHeader[] Headers()
    {
        var all = new ParagraphHeader[places.Length];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = HeaderAt(i);
        }

        return all;
    }
}
