using System.Globalization;
using TypedResolutions.Text;

namespace TypedResolutions.Tool.Outline;

/// <summary>Writes a paragraph: its label and verb, the start of its text, and below what it does and cites.</summary>
internal static class ParagraphOutline
{
    private const int LabelWidth = 12;
    private const int TextLength = 72;
    private static readonly string DetailIndent = new(' ', LabelWidth + 4);

    public static void Write(TextWriter text, ResolutionParagraph paragraph)
    {
        if (paragraph.Kind == ParagraphKind.Heading)
        {
            text.WriteLine("  ## " + paragraph.Text);
            return;
        }

        var label = ParagraphLabels.LabelOf(paragraph).PadRight(LabelWidth);
        text.WriteLine("  " + label + "  " + Shorten(paragraph.Text.Text));
        WriteDetail(text, "does", Acts(paragraph));
        WriteDetail(text, "cites", paragraph.Citations.Select(Describe).Distinct(StringComparer.Ordinal));
        WriteDetail(text, "names", paragraph.Actors.Select(mention => mention.ActorId).Distinct(StringComparer.Ordinal));
        WriteDetail(text, "notes", paragraph.Footnotes.Select(note => note.Marker.ToString(CultureInfo.InvariantCulture)));
    }

    private static void WriteDetail(TextWriter text, string name, IEnumerable<string> items)
    {
        var joined = string.Join(", ", items);
        if (joined.Length > 0)
        {
            text.WriteLine(DetailIndent + name + ": " + joined);
        }
    }

    private static IEnumerable<string> Acts(ResolutionParagraph paragraph) =>
        paragraph.Actions.Count == 0 && paragraph.Verb is { } verb
            ? [Describe(verb)]
            : paragraph.Actions.Select(Describe);

    private static string Describe(ParagraphAction action) => action.Addressees.Count == 0
        ? Describe(action.Phrase)
        : Describe(action.Phrase) + " -> " + string.Join(" + ", action.Addressees);

    private static string Describe(VerbPhrase phrase) =>
        phrase.Modifier == Modifier.None ? phrase.Verb.ToString() : phrase.Modifier + " " + phrase.Verb;

    private static string Describe(Citation citation) =>
        citation.Paragraph is { } paragraph ? citation.Instrument + " para. " + paragraph : citation.Instrument;

    private static string Shorten(string text)
    {
        if (text.Length <= TextLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[TextLength - 1]) ? TextLength - 1 : TextLength;
        return text[..end].TrimEnd() + " ...";
    }
}
