using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Links;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes XML documentation, so that completion and hover show the text itself.</summary>
internal sealed class Documentation(SourceWriter writer, EmissionOptions options)
{
    /// <summary>How many characters of a paragraph <c>summary</c> shows.</summary>
    private const int ShortLength = 160;

    /// <summary>How many paragraphs it links to: a hover is no list.</summary>
    private const int MostLinks = 12;

    public void Resolution(ResolutionText text)
    {
        if (options.Settings.Documentation != DocumentationDetail.None)
        {
            var title = string.IsNullOrEmpty(text.Title) ? string.Empty : ": " + text.Title;
            Element("summary", XmlText.Of(text.Symbol + title));
        }
    }

    public void Paragraph(ParagraphModel paragraph, EquatableArray<ParagraphLink> links)
    {
        switch (options.Settings.Documentation)
        {
            case DocumentationDetail.None:
                return;
            case DocumentationDetail.Summary:
                Element("summary", Heading(paragraph) + XmlText.Of(Shortened(paragraph.Text)));
                return;
            case DocumentationDetail.Full:
            default:
                Element("summary", Heading(paragraph) + XmlText.Of(paragraph.Text));
                Remarks(paragraph, links);
                return;
        }
    }

    public void Named(string? name)
    {
        if (name is not null && options.Settings.Documentation != DocumentationDetail.None)
        {
            Element("summary", XmlText.Of(name));
        }
    }

    private void Remarks(ParagraphModel paragraph, EquatableArray<ParagraphLink> links)
    {
        var lines = new List<string>();
        AddReferences(
            lines,
            "Addresses",
            paragraph.Actions.SelectMany(action => action.Addressees).Where(id => id.Length > 0),
            id => options.Types.Actor(id));
        AddReferences(
            lines,
            "Cites",
            paragraph.Citations.Select(citation => citation.Instrument).Where(id => id.Length > 0),
            id => options.Types.Instrument(id));
        AddLinks(lines, links);
        AddReferences(
            lines,
            "Names",
            paragraph.Mentions.Select(mention => mention.ActorId).Where(id => id.Length > 0),
            id => options.Types.Actor(id));
        if (lines.Count > 0)
        {
            Element("remarks", string.Join("<br/>\n", lines));
        }
    }

    private void AddLinks(List<string> lines, EquatableArray<ParagraphLink> links)
    {
        if (links.Count > 0)
        {
            var shown = links.Take(MostLinks).Select(link =>
                See(options.Types.Paragraph(link.Symbol, link.Label)) + (link.OpensPart ? " and the paragraphs behind it" : string.Empty));
            lines.Add("Refers to " + string.Join(", ", shown) + (links.Count > MostLinks ? " \u2026" : "."));
        }
    }

    private static string See(string type) => "<see cref=\"" + type + "\"/>";

    private static void AddReferences(List<string> lines, string what, IEnumerable<string> ids, Func<string, string> typeOf)
    {
        var references = ids
            .Distinct(StringComparer.Ordinal)
            .Select(id => See(typeOf(id)))
            .ToArray();
        if (references.Length > 0)
        {
            lines.Add(what + " " + string.Join(", ", references) + ".");
        }
    }

    private static string Heading(ParagraphModel paragraph)
    {
        var verbs = paragraph.Actions.Select(action => action.Phrase)
            .DefaultIfEmpty(paragraph.Verb)
            .Where(phrase => phrase is not null && phrase.Verb != Verb.Unknown)
            .Select(phrase => phrase!.Verb.ToString())
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return verbs.Length == 0 ? string.Empty : "<b>" + string.Join(", ", verbs) + "</b>: ";
    }

    private static string Shortened(string text)
    {
        if (text.Length <= ShortLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[ShortLength - 1]) ? ShortLength - 1 : ShortLength;
        return text.Substring(0, end) + "\u2026";
    }

    private void Element(string name, string content)
    {
        var lines = content.Split('\n');
        if (lines.Length == 1)
        {
            writer.Line($"/// <{name}>{content}</{name}>");
            return;
        }

        writer.Line($"/// <{name}>");
        foreach (var line in lines)
        {
            writer.Line("/// " + line);
        }

        writer.Line($"/// </{name}>");
    }
}
