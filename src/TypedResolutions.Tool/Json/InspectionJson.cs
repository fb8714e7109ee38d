using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedResolutions.Tool.Inspection;

namespace TypedResolutions.Tool.Json;

/// <summary>Writes what was read in a file as one JSON object on one line.</summary>
internal static class InspectionJson
{
    // The output is no web page: letters of all scripts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(FileInspection inspection)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("file", inspection.File);
            if (inspection.Resolution is { } resolution)
            {
                ResolutionJson.WriteProperties(json, resolution);
            }

            json.WriteArray("diagnostics", inspection.Diagnostics, WriteDiagnostic);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, FileDiagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", SeverityNames.NameOf(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteNumber("line", diagnostic.Line);
        json.WriteNumber("column", diagnostic.Column);
        json.WriteNumber("length", diagnostic.Length);
        json.WriteEndObject();
    }
}
