using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedResolutions.Text;
using TypedResolutions.Text.Traceability;
using TypedResolutions.Tool.Json;

namespace TypedResolutions.Tool.Coverage.Output;

/// <summary>Writes the coverage as JSON: an object for each resolution, a line each.</summary>
internal static class CoverageJson
{
    // The output is no web page: letters of all scripts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, CoverageReport report)
    {
        foreach (var resolution in report.Resolutions)
        {
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream, Options))
            {
                Write(json, resolution);
            }

            output.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        }
    }

    private static void Write(Utf8JsonWriter json, CoveredResolution resolution)
    {
        json.WriteStartObject();
        json.WriteString("symbol", resolution.Symbol);
        json.WriteString("language", LanguageCodes.CodeOf(resolution.Language));
        json.WriteString("title", resolution.Title);
        json.WriteNumber("implemented", resolution.CountOf(ParagraphStatus.Implemented));
        json.WriteNumber("drifted", resolution.CountOf(ParagraphStatus.Drifted));
        json.WriteNumber("open", resolution.CountOf(ParagraphStatus.Open));
        json.WriteArray("paragraphs", resolution.Paragraphs, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CoveredParagraph paragraph)
    {
        json.WriteStartObject();
        json.WriteString("label", paragraph.Listed.Label);
        json.WriteString("kind", ParagraphJson.NameOf(paragraph.Listed.Kind));
        json.WriteString("status", StatusNames.NameOf(paragraph.Status));
        json.WriteBoolean("required", paragraph.IsRequired);
        json.WriteArray("actions", paragraph.Listed.Actions, Write);
        json.WriteString("text", paragraph.Text);
        json.WriteString("fingerprint", paragraph.Listed.Fingerprint);
        json.WriteArray("implementations", paragraph.Implementations, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ListedAction action)
    {
        json.WriteStartObject();
        json.WriteString("verb", action.Verb.ToString());
        json.WriteString("force", action.Force.ToString());
        json.WriteArray("addressees", action.Addressees);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CoveringMember member)
    {
        json.WriteStartObject();
        json.WriteString("member", member.Name);
        json.WriteString("assembly", member.Assembly);
        json.WriteString("fingerprint", member.Fingerprint);
        json.WriteBoolean("drifted", member.IsDrifted);
        json.WriteString("note", member.Note);
        json.WriteString("file", member.Place?.File);
        json.WriteNumberOrNull("line", member.Place?.Line);
        json.WriteEndObject();
    }
}
