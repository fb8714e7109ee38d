using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes the structure of a resolution and puts its texts into the carried ones.</summary>
internal sealed class StructureWriter
{
    private readonly ResolutionGroup group;
    private readonly CarriedText[] texts;
    private readonly RecordWriter records = new();
    private readonly ContentsWriter contents;
    private readonly ParagraphDetailsWriter details;

    public StructureWriter(ResolutionGroup group, CarriedText[] texts, ContentsWriter contents)
    {
        this.contents = contents;
        this.group = group;
        this.texts = texts;
        details = new ParagraphDetailsWriter(records, texts[0]);
    }

    public string Write()
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

        return records.ToString();
    }

    private void WriteHeader()
    {
        var header = group.Lead.Header;
        records.Begin(RecordKind.Languages)
            .List(group.Texts.Select(text => LanguageCodes.CodeOf(text.Language)).ToArray());
        records.Begin(RecordKind.Header)
            .Number((int)header.Organ).String(header.OrganId).String(header.Session)
            .List(header.AgendaItems).Date(header.AdoptedOn).Number(header.Meeting)
            .String(header.Committee).List(header.CommitteeReports);
        var title = Carry(group.Texts.Select(text => text.Title));
        records.Begin(RecordKind.Title).CarriedSpans(title);
        contents.WriteTitle(title);
        records.Begin(RecordKind.EnactingFormula);
        WriteSpans(text => text.EnactingFormula);
    }

    private void WriteParagraphs()
    {
        var parallel = group.Texts.Select(text => new ParallelParagraphs(text)).ToArray();
        foreach (var paragraph in group.Lead.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Heading)
            {
                records.Begin(RecordKind.Heading).Number(paragraph.Level).String(paragraph.Section);
                WriteSpans(parallel.Select(text => text.NextHeading()));
                continue;
            }

            var kind = KindOf(paragraph);
            records.Begin(kind)
                .String(paragraph.Label).Number(paragraph.Level).List(paragraph.Number).String(paragraph.Section);
            details.WriteVerb(paragraph.Verb, paragraph.Text);
            var spans = Carry(parallel.Select(text => text.Find(paragraph.Label)));
            records.CarriedSpans(spans);
            contents.Write(kind, paragraph, spans);
            details.Write(paragraph);
        }
    }

    private void WriteFootnotes()
    {
        foreach (var footnote in group.Lead.Footnotes)
        {
            records.Begin(RecordKind.Footnote).Number(footnote.Marker);
            WriteSpans(text => text.Footnotes.FirstOrDefault(note => note.Marker == footnote.Marker)?.Text);
            details.WriteCitations(footnote.Citations, footnote.Text);
        }
    }

    private void WriteSpans(Func<ResolutionText, string?> piece) => WriteSpans(group.Texts.Select(piece));

    private void WriteSpans(IEnumerable<string?> pieces) => records.CarriedSpans(Carry(pieces));

    private CarriedSpan?[] Carry(IEnumerable<string?> pieces) => pieces
        .Select((piece, language) => piece is null
            ? (CarriedSpan?)null
            : new CarriedSpan(texts[language].Add(piece), Fingerprint.Of(piece)))
        .ToArray();

    private static char KindOf(ParagraphModel paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Preambular => RecordKind.Preambular,
        ParagraphKind.Annex => RecordKind.Annex,
        _ => RecordKind.Operative,
    };
}
