using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Links;
using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes XML documentation, so that completion and hover show the text itself.</summary>
internal sealed class Documentation(SourceWriter writer, EmissionOptions options, MentionedTypes types)
{
    /// <summary>How many characters of a paragraph <c>summary</c> shows.</summary>
    private const int ShortLength = 160;

    private readonly ParagraphRemarks remarks = new(writer, types);
    private readonly List<Verb> verbs = [];

    public void Paragraph(ParagraphModel paragraph, EquatableArray<ParagraphLink> links)
    {
        switch (options.Settings.Documentation)
        {
            case DocumentationDetail.None:
                return;
            case DocumentationDetail.Summary:
                Summary(paragraph, ShownLength(paragraph.Text));
                return;
            case DocumentationDetail.Full:
            default:
                Summary(paragraph, paragraph.Text.Length);
                remarks.Write(paragraph, links);
                return;
        }
    }

    /// <summary>Writes the documentation of a type that has a name or title.</summary>
    public static void Named(SourceWriter writer, EmissionOptions options, string? name)
    {
        if (name is null || options.Settings.Documentation == DocumentationDetail.None)
        {
            return;
        }

        var summary = CommentElement.Open(writer, "summary", name, name.Length);
        summary.Text(name, name.Length);
        summary.Close();
    }

    private void Summary(ParagraphModel paragraph, int length)
    {
        var text = paragraph.Text;
        var summary = CommentElement.Open(writer, "summary", text, length);
        WriteVerbs(summary.Content, paragraph);
        summary.Text(text, length);
        if (length < text.Length)
        {
            summary.Content.Append('\u2026');
        }

        summary.Close();
    }

    private void WriteVerbs(CharacterBuffer content, ParagraphModel paragraph)
    {
        verbs.Clear();
        foreach (var action in paragraph.Actions)
        {
            AddVerb(action.Phrase.Verb);
        }

        if (paragraph.Actions.Count == 0 && paragraph.Verb is { } phrase)
        {
            AddVerb(phrase.Verb);
        }

        if (verbs.Count == 0)
        {
            return;
        }

        content.Append("<b>");
        for (var i = 0; i < verbs.Count; i++)
        {
            content.Append(i > 0 ? ", " : string.Empty);
            content.Append(VerbNames.Of(verbs[i]));
        }

        content.Append("</b>: ");
    }

    private void AddVerb(Verb verb)
    {
        if (verb != Verb.Unknown && !verbs.Contains(verb))
        {
            verbs.Add(verb);
        }
    }

    private static int ShownLength(string text) => text.Length <= ShortLength ? text.Length
        : char.IsHighSurrogate(text[ShortLength - 1]) ? ShortLength - 1
        : ShortLength;
}
