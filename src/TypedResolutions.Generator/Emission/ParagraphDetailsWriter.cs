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
            records.Begin(RecordKind.CrossReference).String(reference.Paragraphs);
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
        if (action.Reporting is { } duty)
        {
            records.BeginInner(RecordKind.Reporting)
                .String(duty.Reporter).String(duty.Recipient).String(duty.Session).List(duty.Through)
                .Words(Within(duty.Range, text), null);
        }

        if (action.Agenda is { } agenda)
        {
            records.BeginInner(RecordKind.Agenda)
                .String(agenda.Session).String(agenda.Item)
                .Words(Within(agenda.Range, text), null);
        }
    }

    private void WriteWords(TextRange range, string words, string text)
    {
        var within = Within(range, text);
        var isThere = within.Length == words.Length
            && string.CompareOrdinal(text, within.Start, words, 0, words.Length) == 0;
        records.Words(within, isThere ? null : carried.Intern(words));
    }

    /// <summary>Keeps a range inside its text: what is emitted must be readable whatever the parser says.</summary>
    private static TextRange Within(TextRange range, string text)
    {
        var start = Math.Min(Math.Max(range.Start, 0), text.Length);
        return new TextRange(start, Math.Min(Math.Max(range.Length, 0), text.Length - start));
    }
}
