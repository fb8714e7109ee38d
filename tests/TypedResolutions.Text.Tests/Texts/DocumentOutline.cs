using System.Globalization;

namespace TypedResolutions.Text.Tests.Texts;

/// <summary>Writes a document as the lines of a truth table.</summary>
internal static class DocumentOutline
{
    public static IReadOnlyList<string> Of(ResolutionDocument document)
    {
        var lines = new List<string>();
        Add("language", document.Language.ToString());
        Add("symbol", document.Symbol);
        Add("organ", document.OrganId);
        Add("session", document.Session);
        Add("agenda", string.Join(" | ", document.AgendaItems));
        Add("adopted", document.AdoptedOn?.ToString());
        Add("meeting", document.Meeting?.ToString(CultureInfo.InvariantCulture));
        Add("reports", string.Join(" | ", document.CommitteeReports));
        Add("title", document.Title?.Text);
        Add("formula", document.EnactingFormula?.Text);
        Add("vote", document.Vote is { } vote ? VoteOf(vote) : null);
        Add("notes", string.Join(' ', document.Footnotes.Select(note => note.Marker)));
        lines.AddRange(document.Paragraphs.Select(LineOf));
        return lines;

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                lines.Add(key + ": " + string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            }
        }
    }

    private static string VoteOf(RecordedVote vote) =>
        vote.InFavour is null ? "without numbers" : $"{vote.InFavour} {vote.Against} {vote.Abstentions}".Trim();

    private static string LineOf(ResolutionParagraph paragraph)
    {
        var part = paragraph.Part is null ? string.Empty : paragraph.Part + ":";
        var label = paragraph.Kind == ParagraphKind.Heading ? "heading" : paragraph.Label;
        var section = paragraph.Section is null ? string.Empty : " @" + paragraph.Section;
        var marks = string.Concat(paragraph.Footnotes.Select(mark => " ^" + mark.Marker.ToString(CultureInfo.InvariantCulture)));
        return $"{part}{label} {paragraph.Line.ToString(CultureInfo.InvariantCulture)} {VerbOf(paragraph.Verb)}{section}{marks} #{LettersOf(paragraph.Text.Text)}";
    }

    /// <summary>Letters alone: how words were joined over a line's end does not change their number.</summary>
    private static string LettersOf(string text) => text.Count(char.IsLetter).ToString(CultureInfo.InvariantCulture);

    private static string VerbOf(VerbPhrase? verb)
    {
        if (verb is null)
        {
            return "-";
        }

        var manner = verb.Manner == Manner.None ? string.Empty : "." + verb.Manner;
        var modifier = verb.Modifier == Modifier.None ? string.Empty : "+" + verb.Modifier;
        return verb.Verb + manner + modifier;
    }
}
