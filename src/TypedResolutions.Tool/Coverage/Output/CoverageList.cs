using System.Globalization;
using TypedResolutions.Text.Traceability;

namespace TypedResolutions.Tool.Coverage.Output;

/// <summary>Writes the coverage as a list for a person: what is asked for or implemented, a paragraph a line.</summary>
internal static class CoverageList
{
    private const int LabelWidth = 12;
    private const int StatusWidth = 13;
    private static readonly string DetailIndent = new(' ', 2 + LabelWidth + StatusWidth);

    public static void Write(TextWriter output, CoverageReport report)
    {
        foreach (var resolution in report.Resolutions)
        {
            Write(output, resolution);
        }
    }

    private static void Write(TextWriter output, CoveredResolution resolution)
    {
        output.WriteLine(resolution.Title is { } title ? resolution.Symbol + "  " + title : resolution.Symbol);
        foreach (var paragraph in resolution.Paragraphs.Where(paragraph => paragraph.Status != ParagraphStatus.NotAsked))
        {
            output.WriteLine(
                "  " + paragraph.Listed.Label.PadRight(LabelWidth)
                + StatusNames.NameOf(paragraph.Status).PadRight(StatusWidth)
                + string.Join(", ", paragraph.Listed.Actions.Select(Describe)));
            foreach (var member in paragraph.Implementations)
            {
                output.WriteLine(DetailIndent + "by " + member.Name + (member.Place is { } place ? " at " + place : string.Empty) + Remark(member));
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {resolution.CountOf(ParagraphStatus.Implemented)} implemented, {resolution.CountOf(ParagraphStatus.Drifted)} drifted, {resolution.CountOf(ParagraphStatus.Open)} open"));
    }

    private static string Describe(ListedAction action) => action.Addressees.Count == 0
        ? action.Verb.ToString()
        : action.Verb + " -> " + string.Join(" + ", action.Addressees);

    private static string Remark(CoveringMember member)
    {
        var state = member.IsDrifted ? "text was changed since the review"
            : member.Fingerprint is null ? "no fingerprint noted"
            : null;
        var remark = string.Join("; ", new[] { state, member.Note }.Where(part => !string.IsNullOrEmpty(part)));
        return remark.Length == 0 ? string.Empty : " (" + remark + ")";
    }
}
