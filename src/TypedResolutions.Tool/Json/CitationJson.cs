using System.Text.Json;
using TypedResolutions.Text;

namespace TypedResolutions.Tool.Json;

/// <summary>Writes a citation.</summary>
internal static class CitationJson
{
    public static void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("instrument", citation.Instrument);
        json.WriteString("text", citation.Text);
        json.WriteString("paragraph", citation.Paragraph);
        json.WriteString("via", NameOf(citation.Source));
        json.WriteEndObject();
    }

    private static string NameOf(CitationSource source) => source switch
    {
        CitationSource.Footnote => "footnote",
        CitationSource.Name => "name",
        _ => "text",
    };
}
