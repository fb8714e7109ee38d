using System.Text.Json;
using TypedResolutions.Text;

namespace TypedResolutions.Tool.Json;

/// <summary>Writes duties to report, decisions on agendas and mandates. Places count from the start of the paragraph's text.</summary>
internal static class MandateJson
{
    public static void Write(Utf8JsonWriter json, ParagraphAction action)
    {
        json.WriteObject("reporting", action.Reporting, WriteReporting);
        json.WriteObject("agenda", action.Agenda, WriteAgenda);
        json.WriteObject("mandate", action.Mandate, WriteMandate);
        json.WriteObject("seizure", action.Seizure, WriteSeizure);
    }

    private static void WriteReporting(Utf8JsonWriter json, ReportingDuty duty)
    {
        json.WriteString("reporter", duty.Reporter);
        json.WriteArray("recipients", duty.Recipients);
        json.WriteString("session", duty.Session);
        json.WriteArray("through", duty.Through);
        WriteTerms(json, duty.Terms);
        WriteRange(json, duty.Range);
    }

    private static void WriteAgenda(Utf8JsonWriter json, AgendaDecision decision)
    {
        json.WriteString("session", decision.Session);
        json.WriteString("item", decision.Item);
        WriteRange(json, decision.Range);
    }

    private static void WriteMandate(Utf8JsonWriter json, MandateDecision decision)
    {
        json.WriteString("change", decision.Change.ToString());
        json.WriteString("entity", decision.Entity);
        WriteTerms(json, decision.Terms);
        WriteRange(json, decision.Range);
    }

    private static void WriteSeizure(Utf8JsonWriter json, SeizureDecision decision)
    {
        json.WriteString("session", decision.Session);
        WriteRange(json, decision.Range);
    }

    private static void WriteTerms(Utf8JsonWriter json, MandateTerms terms)
    {
        json.WriteArray("deadlines", terms.Deadlines, WriteDeadline);
        json.WriteObject("frequency", terms.Frequency, WritePeriod);
        json.WriteObject("duration", terms.Duration, WritePeriod);
        WritePlace(json, "scope", terms.Scope);
        WritePlace(json, "combinedWith", terms.CombinedWith);
    }

    private static void WriteDeadline(Utf8JsonWriter json, Deadline deadline)
    {
        json.WriteStartObject();
        json.WriteString("session", deadline.Session);
        json.WriteString("date", deadline.Date?.ToString());
        json.WriteObject("within", deadline.Within, WritePeriod);
        WriteRange(json, deadline.Range);
        json.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter json, Period period)
    {
        json.WriteString("unit", period.Unit.ToString());
        json.WriteNumber("count", period.Count);
        WriteRange(json, period.Range);
    }

    private static void WritePlace(Utf8JsonWriter json, string name, TextRange? range)
    {
        if (range is not { } place)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteRange(json, place);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, TextRange range)
    {
        json.WriteNumber("start", range.Start);
        json.WriteNumber("length", range.Length);
    }
}
