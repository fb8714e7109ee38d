using System.Globalization;
using System.Text.Json;
using TypedResolutions.Text;

namespace TypedResolutions.Tool.Json;

/// <summary>Writes the properties of a resolution.</summary>
internal static class ResolutionJson
{
    public static void WriteProperties(Utf8JsonWriter json, ResolutionDocument resolution)
    {
        WriteHeader(json, resolution);
        json.WriteArray("paragraphs", resolution.Paragraphs, ParagraphJson.Write);
        json.WriteArray("footnotes", resolution.Footnotes, WriteFootnote);
        WriteAdoption(json, resolution.Vote);
    }

    private static void WriteHeader(Utf8JsonWriter json, ResolutionDocument resolution)
    {
        json.WriteString("language", LanguageCodes.CodeOf(resolution.Language));
        json.WriteString("symbol", resolution.Symbol);
        json.WriteString("organ", resolution.Organ == Organ.Unknown ? null : resolution.Organ.ToString());
        WriteSession(json, resolution.Session);
        json.WriteArray("agendaItems", resolution.AgendaItems);
        json.WriteString("adoptedOn", resolution.AdoptedOn?.ToString());
        json.WriteNumberOrNull("meeting", resolution.Meeting);
        json.WriteArray("committeeReport", resolution.CommitteeReports);
        json.WriteString("title", resolution.Title?.Text);
        json.WriteString("enactingFormula", resolution.EnactingFormula?.Text);
    }

    /// <summary>A session is a number where it is counted (72) or a year (2018), else a string (ES-11).</summary>
    private static void WriteSession(Utf8JsonWriter json, string? session)
    {
        if (int.TryParse(session, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            json.WriteNumber("session", number);
        }
        else
        {
            json.WriteString("session", session);
        }
    }

    private static void WriteFootnote(Utf8JsonWriter json, ResolutionFootnote footnote)
    {
        json.WriteStartObject();
        json.WriteNumber("marker", footnote.Marker);
        json.WriteString("text", footnote.Text.Text);
        json.WriteNumber("line", footnote.Line);
        json.WriteArray("citations", footnote.Citations, CitationJson.Write);
        json.WriteEndObject();
    }

    private static void WriteAdoption(Utf8JsonWriter json, RecordedVote? vote)
    {
        json.WriteStartObject("adoption");
        if (vote is null)
        {
            json.WriteNull("vote");
        }
        else
        {
            json.WriteStartObject("vote");
            json.WriteNumberOrNull("inFavour", vote.InFavour);
            json.WriteNumberOrNull("against", vote.Against);
            json.WriteNumberOrNull("abstentions", vote.Abstentions);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
