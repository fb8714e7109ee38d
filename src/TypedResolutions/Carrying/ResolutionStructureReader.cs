namespace TypedResolutions;

/// <summary>Reads what the carried structure says of the resolution itself; paragraphs are read one by one when they are asked for.</summary>
internal sealed class ResolutionStructureReader(Resolution resolution)
{
    private int paragraphs;

    public ResolutionStructure Read()
    {
        var structure = new ResolutionStructure();
        var reader = resolution.ReaderAt(0);
        while (!reader.AtEnd)
        {
            ReadRecord(structure, ref reader);
            reader.SkipRecord();
        }

        return structure;
    }

    private void ReadRecord(ResolutionStructure structure, ref FieldReader reader)
    {
        var languages = structure.Languages.Length;
        switch (reader.ReadKind())
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
                paragraphs++;
                break;
            case RecordKind.Heading:
                structure.Headings.Add(ReadHeading(structure, ref reader));
                break;
            case RecordKind.Footnote:
                structure.Footnotes.Add(ReadFootnote(structure, ref reader));
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
        return new RecordedVote(inFavour, against, abstentions, resolution.Words(span));
    }

    private Heading ReadHeading(ResolutionStructure structure, ref FieldReader reader)
    {
        var level = reader.ReadNumber();
        var section = reader.ReadOptionalString();
        var spans = reader.ReadCarriedSpans(structure.Languages.Length);
        return new Heading(resolution, paragraphs, level, section, spans);
    }

    private Footnote ReadFootnote(ResolutionStructure structure, ref FieldReader reader)
    {
        var marker = reader.ReadNumber();
        var spans = reader.ReadCarriedSpans(structure.Languages.Length);
        return new Footnote(resolution, marker, spans, paragraphs + structure.Footnotes.Count);
    }
}
