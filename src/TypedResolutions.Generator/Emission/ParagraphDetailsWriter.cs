using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes what a paragraph does, cites and names.</summary>
internal sealed class ParagraphDetailsWriter(RecordWriter records, CarriedText carried)
{
    /// <summary>Begins the details of the next paragraph or footnote.</summary>
    public void Begin(CarriedSpan?[] spans) => records.Begin(RecordKind.Details).Fingerprints(spans);

    public void Write(ParagraphModel paragraph)
    {
        foreach (var action in paragraph.Actions)
        {
            WriteAction(action, paragraph);
        }

        WriteCitations(paragraph.Citations, paragraph.Text);
        foreach (var reference in paragraph.CrossReferences)
        {
            records.Begin(RecordKind.CrossReference).String(reference.Paragraphs).Number(reference.IsToWholeText ? 1 : 0);
            WriteWords(records, reference.Range, reference.Text, paragraph.Text);
        }

        foreach (var mention in paragraph.Mentions)
        {
            records.Begin(RecordKind.Mention).String(mention.ActorId).Number((int)mention.Mention);
            WriteWords(records, mention.Range, mention.Text, paragraph.Text);
        }

        foreach (var footnote in paragraph.Footnotes)
        {
            records.Begin(RecordKind.FootnoteReference).Number(footnote.Marker).Number(footnote.Offset);
        }
    }

    public void WriteCitations(EquatableArray<Citation> citations, string text)
    {
        foreach (var citation in citations)
        {
            records.Begin(RecordKind.Citation)
                .String(citation.Instrument).Number((int)citation.Source)
                .String(citation.Paragraph).Date(citation.Date);
            WriteWords(records, citation.Range, citation.Text, text);
        }
    }

    public void WriteVerb(RecordWriter target, VerbPhrase? phrase, string text)
    {
        if (phrase is null)
        {
            target.Nothing();
            return;
        }

        target.Number((int)phrase.Verb).Number((int)phrase.Modifier).Number((int)phrase.Manner);
        WriteWords(target, phrase.Range, phrase.Text, text);
    }

    private void WriteAction(ActionModel action, ParagraphModel paragraph)
    {
        records.Begin(RecordKind.Action);
        if (action.Phrase.Equals(paragraph.Verb))
        {
            records.Same();
        }
        else
        {
            WriteVerb(records, action.Phrase, paragraph.Text);
        }

        records.List(action.Addressees);
        new ActionPartsWriter(records, paragraph.Text).Write(action);
    }

    private void WriteWords(RecordWriter target, TextRange range, string words, string text)
    {
        var within = range.Within(text);
        var isThere = within.Length == words.Length
            && string.CompareOrdinal(text, within.Start, words, 0, words.Length) == 0;
        target.Words(within, isThere ? null : carried.Intern(words));
    }
}
