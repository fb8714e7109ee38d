using System.Text.Json;
using TypedResolutions.Text;

namespace TypedResolutions.Tool.Json;

/// <summary>Writes a paragraph or heading.</summary>
internal static class ParagraphJson
{
    public static void Write(Utf8JsonWriter json, ResolutionParagraph paragraph)
    {
        json.WriteStartObject();
        json.WriteString("label", ParagraphLabels.LabelOf(paragraph));
        json.WriteString("kind", NameOf(paragraph.Kind));
        json.WriteArray("number", paragraph.Number);
        json.WriteNumber("level", paragraph.Level);
        json.WriteString("section", paragraph.Section);
        json.WriteObject("verb", paragraph.Verb, WriteVerb);
        json.WriteArray("actions", paragraph.Actions, WriteAction);
        json.WriteString("text", paragraph.Text.Text);
        json.WriteNumber("line", paragraph.Line);
        json.WriteNumber("start", paragraph.Span.Start);
        json.WriteNumber("length", paragraph.Span.Length);
        json.WriteArray("citations", paragraph.Citations, CitationJson.Write);
        json.WriteArray("actors", paragraph.Actors, WriteActor);
        json.WriteArray("footnotes", paragraph.Footnotes, (writer, note) => writer.WriteNumberValue(note.Marker));
        json.WriteEndObject();
    }

    private static void WriteVerb(Utf8JsonWriter json, VerbPhrase verb)
    {
        json.WriteString("text", verb.Text);
        json.WriteString("canonical", verb.Verb.ToString());
        json.WriteString("modifier", NameOf(verb.Modifier));
    }

    private static void WriteAction(Utf8JsonWriter json, ParagraphAction action)
    {
        json.WriteStartObject();
        json.WriteString("verb", action.Phrase.Verb.ToString());
        json.WriteString("modifier", NameOf(action.Phrase.Modifier));
        json.WriteString("force", action.Force.ToString());
        json.WriteArray("addressees", action.Addressees);
        MandateJson.Write(json, action);
        json.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter json, ActorMention mention)
    {
        json.WriteStartObject();
        json.WriteString("id", mention.ActorId);
        json.WriteString("text", mention.Text);
        json.WriteString("mention", NameOf(mention.Mention));
        json.WriteEndObject();
    }

    public static string NameOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Operative => "operative",
        ParagraphKind.Annex => "annex",
        ParagraphKind.Heading => "heading",
        _ => "preambular",
    };

    private static string? NameOf(Modifier modifier) => modifier == Modifier.None ? null : modifier.ToString();

    private static string NameOf(MentionKind mention) => mention switch
    {
        MentionKind.Short => "short",
        MentionKind.Inferred => "inferred",
        _ => "full",
    };
}
