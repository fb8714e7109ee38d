using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes the structure of a resolution and its details, and puts its texts into the carried ones.</summary>
internal sealed class StructureWriter
{
    private readonly ResolutionGroup group;
    private readonly CarriedText[] texts;
    private readonly RecordWriter records;
    private readonly ContentsWriter contents;
    private readonly ParagraphDetailsWriter details;
    private readonly CarriedSpan?[] spans;

    public StructureWriter(
        ResolutionGroup group, RecordWriter records, ParagraphDetailsWriter details, CarriedText[] texts, ContentsWriter contents)
    {
        this.records = records;
        this.details = details;
        this.contents = contents;
        this.group = group;
        this.texts = texts;
        spans = new CarriedSpan?[texts.Length];
    }

    public void Write()
    {
        WriteHeader();
        WriteParagraphs();
        WriteFootnotes();
        if (group.Lead.Vote is { } vote)
        {
            records.Begin(RecordKind.Vote)
                .Number(vote.InFavour).Number(vote.Against).Number(vote.Abstentions)
                .Words(texts[0].Intern(vote.Text), null);
        }
    }

    private void WriteHeader()
    {
        var header = group.Lead.Header;
        records.Begin(RecordKind.Languages)
            .List(group.Texts.Select(static text => LanguageCodes.CodeOf(text.Language)).ToEquatableArray());
        records.Begin(RecordKind.Header)
            .Number((int)header.Organ).String(header.OrganId).String(header.Session)
            .List(header.AgendaItems).Date(header.AdoptedOn).Number(header.Meeting)
            .String(header.Committee).List(header.CommitteeReports);
        var title = CarryEach(static text => text.Title);
        records.Begin(RecordKind.Title).Spans(title);
        contents.WriteTitle(title);
        records.Begin(RecordKind.EnactingFormula).Spans(CarryEach(static text => text.EnactingFormula));
    }

    private void WriteParagraphs()
    {
        var parallel = group.Texts.Skip(1).Select(static text => new ParallelParagraphs(text)).ToArray();
        foreach (var paragraph in group.Lead.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Heading)
            {
                records.Begin(RecordKind.Heading).Number(paragraph.Level).String(paragraph.Section)
                    .Spans(Carry(paragraph, parallel));
                continue;
            }

            var kind = KindOf(paragraph);
            records.Begin(kind)
                .String(paragraph.Label).Number(paragraph.Level).List(paragraph.Number).String(paragraph.Section);
            details.WriteVerb(records, paragraph.Verb, paragraph.Text);
            records.Spans(Carry(paragraph, parallel));
            contents.Write(kind, paragraph, spans);
            details.Begin(spans);
            details.Write(paragraph);
        }
    }

    private void WriteFootnotes()
    {
        if (group.Lead.Footnotes.Count == 0)
        {
            return;
        }

        var parallel = group.Texts.Skip(1).Select(static text => new FootnoteTexts(text)).ToArray();
        foreach (var footnote in group.Lead.Footnotes)
        {
            // Its own text, not that of its marker: what it cites stands in that, and a scan may print a marker twice.
            Carry(0, footnote.Text);
            for (var i = 0; i < parallel.Length; i++)
            {
                Carry(i + 1, parallel[i].Find(footnote.Marker));
            }

            records.Begin(RecordKind.Footnote).Number(footnote.Marker).Spans(spans);
            details.Begin([]);
            details.WriteCitations(footnote.Citations, footnote.Text);
        }
    }

    private CarriedSpan?[] CarryEach(Func<ResolutionText, string?> piece)
    {
        for (var language = 0; language < texts.Length; language++)
        {
            Carry(language, piece(group.Texts[language]));
        }

        return spans;
    }

    /// <summary>Carries a paragraph or heading, and what stands at its place in the parallel texts.</summary>
    private CarriedSpan?[] Carry(ParagraphModel paragraph, ParallelParagraphs[] parallel)
    {
        Carry(0, paragraph.Text);
        for (var i = 0; i < parallel.Length; i++)
        {
            Carry(i + 1, paragraph.Kind == ParagraphKind.Heading ? parallel[i].NextHeading() : parallel[i].Find(paragraph.Label));
        }

        return spans;
    }

    private void Carry(int language, string? piece) =>
        spans[language] = piece is null ? null : new CarriedSpan(texts[language].Add(piece), Fingerprint.ValueOf(piece));

    private static char KindOf(ParagraphModel paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Preambular => RecordKind.Preambular,
        ParagraphKind.Annex => RecordKind.Annex,
        _ => RecordKind.Operative,
    };
}
