using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Emission;

/// <summary>
/// Writes the list of paragraphs that <c>ResolutionContentsAttribute</c> holds: one attribute a resolution costs the
/// compiler far less than one a paragraph.
/// </summary>
internal sealed class ContentsWriter : IDisposable
{
    private readonly RecordWriter records = new();

    public void WriteTitle(CarriedSpan?[] spans) => records.Begin(RecordKind.Title).MarkedSpans(spans);

    public void Write(char kind, ParagraphModel paragraph, CarriedSpan?[] spans)
    {
        records.Begin(kind).String(paragraph.Label).MarkedSpans(spans);
        foreach (var action in paragraph.Actions)
        {
            records.String(VerbNames.Of(action.Phrase.Verb)).List(action.Addressees);
        }
    }

    public override string ToString() => records.ToString();

    public void Dispose() => records.Dispose();
}
