using System.Globalization;

namespace TypedResolutions.Text.Tests.Forms;

/// <summary>Writes what a document says, whatever form it came in: no lines, no blanks.</summary>
internal static class FormOutline
{
    public static IReadOnlyList<string> Of(ResolutionDocument document)
    {
        var lines = new List<string>
        {
            $"{document.Language} {document.Symbol} {document.OrganId} {document.Session} {document.AdoptedOn} {document.Meeting}",
            "agenda " + string.Join('|', document.AgendaItems) + " reports " + string.Join('|', document.CommitteeReports),
            "title " + Letters(document.Title?.Text),
            "formula " + Letters(document.EnactingFormula?.Text),
        };
        lines.AddRange(document.Paragraphs.Select(LineOf));
        lines.AddRange(document.Footnotes.Select(static note => $"note {note.Marker} {Letters(note.Text.Text)}"));
        lines.AddRange(document.Problems.Select(static problem => "problem " + problem.Kind));
        return lines;
    }

    private static string LineOf(ResolutionParagraph paragraph)
    {
        var verb = paragraph.Verb is { } phrase ? $"{phrase.Verb}.{phrase.Manner}+{phrase.Modifier}" : "-";
        var marks = string.Concat(paragraph.Footnotes.Select(static mark => " ^" + mark.Marker.ToString(CultureInfo.InvariantCulture)));
        return $"{paragraph.Label} {paragraph.Kind} {paragraph.Level} {verb}{marks} {Letters(paragraph.Text.Text)}";
    }

    private static string Letters(string? text) => string.Concat((text ?? "-").Where(static c => !char.IsWhiteSpace(c)));
}
