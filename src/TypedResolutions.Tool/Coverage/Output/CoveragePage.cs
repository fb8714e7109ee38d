using System.Globalization;
using System.Net;
using TypedResolutions.Text;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Tool.Coverage.Output;

/// <summary>
/// Writes the coverage as one page that needs nothing but itself: the whole list stands in the HTML, and the script only
/// hides what a search or a filter leaves out.
/// </summary>
internal static class CoveragePage
{
    private const string Folder = "TypedResolutions.Tool.Coverage.Page.";

    public static void Write(TextWriter output, CoverageReport report)
    {
        var page = Resource("page.html")
            .Replace("/*STYLE*/", Resource("page.css"), StringComparison.Ordinal)
            .Replace("/*SCRIPT*/", Resource("page.js"), StringComparison.Ordinal)
            .Replace("<!--VERBS-->", Options(report, Verbs, verb => verb), StringComparison.Ordinal)
            .Replace("<!--ACTORS-->", Options(report, Actors, NameOf), StringComparison.Ordinal)
            .Replace("<!--SUMMARY-->", Summary(report), StringComparison.Ordinal);
        var cut = page.IndexOf("<!--RESOLUTIONS-->", StringComparison.Ordinal);
        output.Write(page[..cut]);
        foreach (var resolution in report.Resolutions)
        {
            Write(output, resolution);
        }

        output.Write(page[(cut + "<!--RESOLUTIONS-->".Length)..]);
    }

    private static string Summary(CoverageReport report) => string.Concat(
        new[] { ParagraphStatus.Implemented, ParagraphStatus.Drifted, ParagraphStatus.Open }.Select(status => string.Create(
            CultureInfo.InvariantCulture,
            $"<li class=\"{ClassOf(status)}\"><strong>{report.Resolutions.Sum(resolution => resolution.CountOf(status))}</strong> {StatusNames.NameOf(status)}</li>")));

    private static string Options(
        CoverageReport report,
        Func<CoveredParagraph, IEnumerable<string>> valuesOf,
        Func<string, string> nameOf) => string.Concat(report.Resolutions
            .SelectMany(resolution => resolution.Paragraphs)
            .SelectMany(valuesOf)
            .Distinct(StringComparer.Ordinal)
            .Select(value => (Value: value, Name: nameOf(value)))
            .OrderBy(option => option.Name, StringComparer.OrdinalIgnoreCase)
            .Select(option => $"<option value=\"{Escape(option.Value)}\">{Escape(option.Name)}</option>"));

    private static void Write(TextWriter output, CoveredResolution resolution)
    {
        var language = LanguageCodes.CodeOf(resolution.Language);
        var id = "r-" + CatalogKeyOf(resolution.Symbol);
        output.Write($"<section aria-labelledby=\"{id}\"><h2 id=\"{id}\">{Escape(resolution.Symbol)}");
        if (resolution.Title is { } title)
        {
            output.Write($" <span class=\"title\" lang=\"{language}\" dir=\"auto\">{Escape(title)}</span>");
        }

        output.Write("</h2>\n<table><thead><tr><th scope=\"col\">Paragraph</th><th scope=\"col\">Status</th>"
            + "<th scope=\"col\">Asks</th><th scope=\"col\">Text and code</th></tr></thead><tbody>\n");
        foreach (var paragraph in resolution.Paragraphs)
        {
            Write(output, resolution, paragraph, language);
        }

        output.Write("</tbody></table></section>\n");
    }

    private static void Write(TextWriter output, CoveredResolution resolution, CoveredParagraph paragraph, string language)
    {
        var status = ClassOf(paragraph.Status);
        var verbs = string.Join(' ', Verbs(paragraph));
        var actors = string.Join(' ', Actors(paragraph).Select(Uri.EscapeDataString));
        output.Write($"<tr data-status=\"{status}\" data-verbs=\"{Escape(verbs)}\" data-actors=\"{Escape(actors)}\">"
            + $"<th scope=\"row\" id=\"{CatalogKeyOf(resolution.Symbol)}.{Escape(paragraph.Listed.Label)}\">{Escape(paragraph.Listed.Label)}</th>"
            + $"<td><span class=\"status {status}\">{StatusNames.NameOf(paragraph.Status)}</span></td><td>");
        foreach (var action in paragraph.Listed.Actions)
        {
            output.Write($"<div class=\"action\"><b>{action.Verb}</b> {Escape(string.Join(", ", action.Addressees.Select(NameOf)))}</div>");
        }

        output.Write("</td><td>");
        if (paragraph.Text is { } text)
        {
            output.Write($"<p lang=\"{language}\" dir=\"{DirectionOf(resolution.Language)}\">{Escape(text)}</p>");
        }

        WriteMembers(output, paragraph);
        output.Write("</td></tr>\n");
    }

    private static void WriteMembers(TextWriter output, CoveredParagraph paragraph)
    {
        if (paragraph.Implementations.Count == 0)
        {
            return;
        }

        output.Write("<ul class=\"members\">");
        foreach (var member in paragraph.Implementations)
        {
            output.Write($"<li><code>{Escape(member.Name)}</code>");
            if (member.Place is { } place)
            {
                output.Write($" <span class=\"place\">{Escape(place.ToString())}</span>");
            }

            if (member.IsDrifted)
            {
                output.Write(" <span class=\"remark drifted\">the text was changed since the review</span>");
            }
            else if (member.Fingerprint is null)
            {
                output.Write(" <span class=\"remark\">no fingerprint noted</span>");
            }

            output.Write(member.Note is { Length: > 0 } note ? $" <span class=\"remark\">{Escape(note)}</span></li>" : "</li>");
        }

        output.Write("</ul>");
    }

    private static IEnumerable<string> Verbs(CoveredParagraph paragraph) =>
        paragraph.Listed.Actions.Select(action => action.Verb.ToString()).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Actors(CoveredParagraph paragraph) =>
        paragraph.Listed.Actions.SelectMany(action => action.Addressees).Distinct(StringComparer.Ordinal);

    private static string NameOf(string actor) =>
        Registry.Default.TryGetActor(actor, out var entry) && entry.Names.Official(Language.English) is { Length: > 0 } name
            ? name
            : actor;

    private static string DirectionOf(Language language) => language == Language.Arabic ? "rtl" : "ltr";

    private static string ClassOf(ParagraphStatus status) => StatusNames.NameOf(status).Replace(' ', '-');

    private static string CatalogKeyOf(string symbol) =>
        string.Concat(symbol.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    private static string Resource(string name)
    {
        using var stream = typeof(CoveragePage).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException("The resource " + name + " is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
