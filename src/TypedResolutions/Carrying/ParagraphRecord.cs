namespace TypedResolutions;

/// <summary>
/// What a resolution knows of a paragraph without reading its details: where its fields stand. Walking many paragraphs
/// for their texts reads no more; each field is read when it is first asked for.
/// </summary>
internal sealed class ParagraphRecord(string source, int start, int verbStart, ParagraphDetailsReader details)
{
    private ParagraphHeader? header;
    private VerbPhrase? verb;

    public required ParagraphKind Kind { get; init; }

    public ParagraphHeader Header => header ??= ParagraphHeader.Read(new FieldReader(source, start));

    public VerbPhrase? Verb => verb ??= ReadVerb();

    /// <summary>Gets where the text stands in each language, the default one first.</summary>
    public required CarriedSpan[] Spans { get; init; }

    /// <summary>Gets where the records of the details start in the structure.</summary>
    public required int DetailsStart { get; init; }

    private VerbPhrase? ReadVerb()
    {
        var reader = new FieldReader(source, verbStart);
        return details.ReadVerb(ref reader, Spans[0].Span.Start);
    }
}
