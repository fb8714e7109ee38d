using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes the duties and decisions of an action, the terms of each behind it.</summary>
internal sealed class ActionPartsWriter(RecordWriter records, string text)
{
    public void Write(ActionModel action)
    {
        if (action.Reporting is { } duty)
        {
            records.BeginInner(RecordKind.Reporting)
                .String(duty.Reporter).List(duty.Recipients).String(duty.Session).List(duty.Through);
            WriteRange(duty.Range);
            WriteTerms(duty.Terms);
        }

        if (action.Mandate is { } mandate)
        {
            records.BeginInner(RecordKind.Mandate).Number((int)mandate.Change).String(mandate.Entity);
            WriteRange(mandate.Range);
            WriteTerms(mandate.Terms);
        }

        if (action.Agenda is { } agenda)
        {
            records.BeginInner(RecordKind.Agenda).String(agenda.Session).String(agenda.Item);
            WriteRange(agenda.Range);
        }

        if (action.Seizure is { } seizure)
        {
            records.BeginInner(RecordKind.Seizure).String(seizure.Session);
            WriteRange(seizure.Range);
        }
    }

    private void WriteTerms(TermsModel terms)
    {
        foreach (var deadline in terms.Deadlines)
        {
            WriteDeadline(deadline);
        }

        WritePeriod(RecordKind.Frequency, terms.Frequency);
        WritePeriod(RecordKind.Duration, terms.Duration);
        WritePlace(RecordKind.Scope, terms.Scope);
        WritePlace(RecordKind.CombinedWith, terms.CombinedWith);
    }

    private void WriteDeadline(Deadline deadline)
    {
        if (deadline.Within is { } within)
        {
            WritePeriod(RecordKind.PeriodDeadline, within);
        }
        else if (deadline.Session is { } session)
        {
            records.BeginInner(RecordKind.SessionDeadline).String(session);
            WriteRange(deadline.Range);
        }
        else
        {
            records.BeginInner(RecordKind.DateDeadline).Date(deadline.Date);
            WriteRange(deadline.Range);
        }
    }

    private void WritePeriod(char kind, Period? period)
    {
        if (period is not null)
        {
            records.BeginInner(kind).Number((int)period.Unit).Number(period.Count);
            WriteRange(period.Range);
        }
    }

    private void WritePlace(char kind, TextRange? place)
    {
        if (place is { } range)
        {
            records.BeginInner(kind);
            WriteRange(range);
        }
    }

    private void WriteRange(TextRange range) => records.Words(range.Within(text), null);
}
