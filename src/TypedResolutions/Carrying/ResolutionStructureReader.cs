namespace TypedResolutions;

/// <summary>Reads the structure that generated code carries. Details of paragraphs are left for later.</summary>
internal sealed class ResolutionStructureReader(Resolution resolution, string carriedText)
{
    /// <summary>Label, level, number, section.</summary>
    private const int FieldsBeforeVerb = 4;

    private readonly ParagraphDetailsReader details = new(resolution, carriedText);

    public ResolutionStructure Read(string source)
    {
        var structure = new ResolutionStructure();
        var reader = new FieldReader(source, 0);
        while (!reader.AtEnd)
        {
            ReadRecord(structure, source, ref reader);
            reader.SkipRecord();
        }

        return structure;
    }

    private void ReadRecord(ResolutionStructure structure, string source, ref FieldReader reader)
    {
        var languages = structure.Languages.Length;
        var kind = reader.ReadKind();
        switch (kind)
        {
            case RecordKind.Languages:
                structure.Languages = ReadLanguages(ref reader);
                break;
            case RecordKind.Header:
                ReadHeader(structure, ref reader);
                break;
            case RecordKind.Title:
                structure.Title = reader.ReadCarriedSpans(languages);
                break;
            case RecordKind.EnactingFormula:
                structure.EnactingFormula = reader.ReadCarriedSpans(languages);
                break;
            case RecordKind.Vote:
                structure.Vote = ReadVote(ref reader);
                break;
            case RecordKind.Preambular:
            case RecordKind.Operative:
            case RecordKind.Annex:
                structure.Paragraphs.Add(ReadParagraph(kind, source, languages, ref reader));
                break;
            case RecordKind.Heading:
                structure.Headings.Add(ReadHeading(structure, ref reader));
                break;
            case RecordKind.Footnote:
                structure.Footnotes.Add(ReadFootnote(source, languages, ref reader));
                break;
            default:
                break;
        }
    }

    private static Language[] ReadLanguages(ref FieldReader reader)
    {
        var codes = reader.ReadList();
        var languages = new Language[codes.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            languages[i] = LanguageCodes.TryParse(codes[i], out var language) ? language : Language.English;
        }

        return languages;
    }

    private static void ReadHeader(ResolutionStructure structure, ref FieldReader reader)
    {
        structure.Organ = (Organ)reader.ReadNumber();
        structure.OrganId = reader.ReadOptionalString();
        structure.Session = reader.ReadOptionalString();
        structure.AgendaItems = reader.ReadList();
        structure.AdoptedOn = reader.ReadOptionalDate();
        structure.Meeting = reader.ReadOptionalNumber();
        structure.CommitteeId = reader.ReadOptionalString();
        structure.CommitteeReports = reader.ReadList();
    }

    private RecordedVote ReadVote(ref FieldReader reader)
    {
        var inFavour = reader.ReadOptionalNumber();
        var against = reader.ReadOptionalNumber();
        var abstentions = reader.ReadOptionalNumber();
        var (span, _) = reader.ReadWords();
        return new RecordedVote(inFavour, against, abstentions, carriedText.Substring(span.Start, span.Length));
    }

    private ParagraphRecord ReadParagraph(char kind, string source, int languages, ref FieldReader reader)
    {
        var start = reader.Position;
        for (var field = 0; field < FieldsBeforeVerb; field++)
        {
            reader.SkipField();
        }

        var verbStart = reader.Position;
        SkipVerb(ref reader);
        var spans = reader.ReadCarriedSpans(languages);
        var end = source.IndexOf('\n', reader.Position);
        return new ParagraphRecord(source, start, verbStart, details)
        {
            Kind = KindOf(kind),
            Spans = spans,
            DetailsStart = end < 0 ? source.Length : end + 1,
        };
    }

    private static void SkipVerb(ref FieldReader reader)
    {
        if (reader.ReadOptionalNumber() is not null)
        {
            reader.SkipField();
            reader.SkipField();
            reader.SkipField();
        }
    }

    private Heading ReadHeading(ResolutionStructure structure, ref FieldReader reader)
    {
        var level = reader.ReadNumber();
        var section = reader.ReadOptionalString();
        var spans = reader.ReadCarriedSpans(structure.Languages.Length);
        return new Heading(resolution, structure.Paragraphs.Count, level, section, spans);
    }

    private Footnote ReadFootnote(string source, int languages, ref FieldReader reader)
    {
        var marker = reader.ReadNumber();
        var spans = reader.ReadCarriedSpans(languages);
        var end = source.IndexOf('\n', reader.Position);
        return new Footnote(resolution, marker, spans, detailsStart: end < 0 ? source.Length : end + 1);
    }

    private static ParagraphKind KindOf(char kind) => kind switch
    {
        RecordKind.Preambular => ParagraphKind.Preambular,
        RecordKind.Annex => ParagraphKind.Annex,
        _ => ParagraphKind.Operative,
    };
}
