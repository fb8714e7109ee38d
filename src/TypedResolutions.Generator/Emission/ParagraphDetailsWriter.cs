using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes what a paragraph does, cites and names.</summary>
internal sealed class ParagraphDetailsWriter(RecordWriter records, CarriedText carried)
{
    public void Write(ParagraphModel paragraph)
    {
        foreach (var action in paragraph.Actions)
        {
            WriteAction(action, paragraph.Text);
        }

        WriteCitations(paragraph.Citations, paragraph.Text);
        foreach (var reference in paragraph.CrossReferences)
        {
            records.Begin(RecordKind.CrossReference).String(reference.Paragraphs).Number(reference.IsToWholeText ? 1 : 0);
            WriteWords(reference.Range, reference.Text, paragraph.Text);
        }

        foreach (var mention in paragraph.Mentions)
        {
            records.Begin(RecordKind.Mention).String(mention.ActorId).Number((int)mention.Mention);
            WriteWords(mention.Range, mention.Text, paragraph.Text);
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
            WriteWords(citation.Range, citation.Text, text);
        }
    }

    public void WriteVerb(VerbPhrase? phrase, string text)
    {
        if (phrase is null)
        {
            records.Nothing();
            return;
        }

        records.Number((int)phrase.Verb).Number((int)phrase.Modifier).Number((int)phrase.Manner);
        WriteWords(phrase.Range, phrase.Text, text);
    }

    private void WriteAction(ActionModel action, string text)
    {
        records.Begin(RecordKind.Action);
        WriteVerb(action.Phrase, text);
        records.List(action.Addressees);
        new ActionPartsWriter(records, text).Write(action);
    }

    private void WriteWords(TextRange range, string words, string text)
    {
        var within = range.Within(text);
        var isThere = within.Length == words.Length
            && string.CompareOrdinal(text, within.Start, words, 0, words.Length) == 0;
        records.Words(within, isThere ? null : carried.Intern(words));
    }
}
