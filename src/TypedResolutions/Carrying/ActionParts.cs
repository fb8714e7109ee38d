namespace TypedResolutions;

/// <summary>Reads what stands behind the addressees of an action: duties and decisions, each with its terms behind it.</summary>
internal sealed class ActionParts(Resolution resolution)
{
    private readonly List<Deadline> deadlines = [];
    private Period? frequency;
    private Period? duration;
    private SourceSpan? scope;
    private SourceSpan? combinedWith;

    private Func<MandateTerms, ReportingDuty>? reporting;
    private Func<MandateTerms, MandateDecision>? mandate;

    public ReportingDuty? Reporting => reporting?.Invoke(Terms);

    public MandateDecision? Mandate => mandate?.Invoke(Terms);

    public AgendaDecision? Agenda { get; private set; }

    public SeizureDecision? Seizure { get; private set; }

    private MandateTerms Terms => new([.. deadlines], frequency, duration, scope, combinedWith);

    /// <summary>Reads all parts of an action; it lays a duty to report or changes a mandate, never both.</summary>
    public void Read(ref FieldReader reader)
    {
        while (!reader.AtEndOfRecord)
        {
            ReadPart(ref reader);
        }
    }

    private void ReadPart(ref FieldReader reader)
    {
        switch (reader.ReadKind())
        {
            case RecordKind.Reporting:
                ReadReporting(ref reader);
                break;
            case RecordKind.Mandate:
                ReadMandate(ref reader);
                break;
            case RecordKind.Agenda:
                Agenda = new AgendaDecision(
                    reader.ReadOptionalString(), reader.ReadOptionalString(), reader.ReadWords().InParagraph);
                break;
            case RecordKind.Seizure:
                Seizure = new SeizureDecision(reader.ReadOptionalString(), reader.ReadWords().InParagraph);
                break;
            case RecordKind.SessionDeadline:
                deadlines.Add(new Deadline(reader.ReadString(), null, null, reader.ReadWords().InParagraph));
                break;
            case RecordKind.DateDeadline:
                deadlines.Add(new Deadline(null, reader.ReadOptionalDate(), null, reader.ReadWords().InParagraph));
                break;
            case RecordKind.PeriodDeadline:
                var within = ReadPeriod(ref reader);
                deadlines.Add(new Deadline(null, null, within, within.Span));
                break;
            case RecordKind.Frequency:
                frequency = ReadPeriod(ref reader);
                break;
            case RecordKind.Duration:
                duration = ReadPeriod(ref reader);
                break;
            case RecordKind.Scope:
                scope = reader.ReadWords().InParagraph;
                break;
            default:
                combinedWith = reader.ReadWords().InParagraph;
                break;
        }
    }

    private static Period ReadPeriod(ref FieldReader reader) =>
        new((TimeUnit)reader.ReadNumber(), reader.ReadNumber(), reader.ReadWords().InParagraph);

    private void ReadReporting(ref FieldReader reader)
    {
        var reporter = resolution.ActorOf(reader.ReadString());
        var recipients = Array.ConvertAll(reader.ReadList(), resolution.ActorOf);
        var session = reader.ReadOptionalString();
        var through = Array.ConvertAll(reader.ReadList(), resolution.ActorOf);
        var span = reader.ReadWords().InParagraph;
        reporting = terms => new ReportingDuty(reporter, recipients, session, through, terms, span);
    }

    private void ReadMandate(ref FieldReader reader)
    {
        var change = (MandateChange)reader.ReadNumber();
        var entity = reader.ReadOptionalString();
        var span = reader.ReadWords().InParagraph;
        mandate = terms => new MandateDecision(
            change, entity is null ? null : resolution.ActorOf(entity), terms, span);
    }
}
