using System.Globalization;
using TypedResolutions.Text;
using TypedResolutions.Tool.Inspection;

namespace TypedResolutions.Tool.Outline;

/// <summary>Writes what was read in a file as an outline for a person, with the names that generated code has.</summary>
internal static class InspectionOutline
{
    public static string Write(FileInspection inspection)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        if (inspection.Resolution is { } resolution)
        {
            WriteHeader(text, inspection.File, resolution);
            foreach (var paragraph in resolution.Paragraphs)
            {
                ParagraphOutline.Write(text, paragraph);
            }

            WriteFootnotes(text, resolution);
        }
        else
        {
            text.WriteLine(inspection.File);
        }

        foreach (var diagnostic in inspection.Diagnostics)
        {
            text.WriteLine("  " + diagnostic.ToLine(inspection.File));
        }

        return text.ToString();
    }

    private static void WriteHeader(TextWriter text, string file, ResolutionDocument resolution)
    {
        text.WriteLine((resolution.Symbol ?? "(no symbol)") + "  " + resolution.Title?.Text);
        text.WriteLine("  " + file);
        text.WriteLine("  " + string.Join(", ", HeaderParts(resolution)));
        text.WriteLine();
        if (resolution.EnactingFormula is { } formula)
        {
            text.WriteLine("  " + formula.Text);
        }
    }

    private static IEnumerable<string> HeaderParts(ResolutionDocument resolution)
    {
        yield return resolution.Language.ToString();
        if (resolution.Organ != Organ.Unknown)
        {
            yield return resolution.Organ.ToString();
        }

        if (resolution.Session is { } session)
        {
            yield return "session " + session;
        }

        foreach (var item in resolution.AgendaItems)
        {
            yield return "agenda item " + item;
        }

        if (resolution.AdoptedOn is { } date)
        {
            yield return "adopted on " + date;
        }

        if (resolution.Meeting is { } meeting)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"meeting {meeting}");
        }

        foreach (var report in resolution.CommitteeReports)
        {
            yield return "report " + report;
        }
    }

    private static void WriteFootnotes(TextWriter text, ResolutionDocument resolution)
    {
        foreach (var footnote in resolution.Footnotes)
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  [{footnote.Marker}] {footnote.Text}"));
        }
    }
}
