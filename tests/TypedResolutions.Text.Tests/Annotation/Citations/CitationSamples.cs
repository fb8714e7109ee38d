using TypedResolutions.Text.Annotation;
using TypedResolutions.Text.Annotation.Citations;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Tests.Annotation.Citations;

/// <summary>Makes documents of a few sentences, and writes what they cite as a line that a table can hold.</summary>
internal static class CitationSamples
{
    public static CitationAnnotations Annotate(
        Language language, Organ organ, string? symbol, IEnumerable<ParagraphView> paragraphs, IEnumerable<FootnoteView> footnotes) =>
        CitationAnnotator.Annotate(
            new DocumentView(LanguageData.Of(language), organ, null, symbol, paragraphs.ToArray(), footnotes.ToArray()),
            CancellationToken.None);

    public static CitationAnnotations Annotate(Language language, Organ organ, params string[] paragraphs) =>
        Annotate(language, organ, null, paragraphs.Select(text => Paragraph(text)), []);

    public static CitationAnnotations Annotate(Language language, Organ organ, CalendarDate adoptedOn, string text) =>
        CitationAnnotator.Annotate(
            new DocumentView(LanguageData.Of(language), organ, null, null, [Paragraph(text)], []) { AdoptedOn = adoptedOn },
            CancellationToken.None);

    public static ParagraphView Paragraph(string text, params FootnoteReference[] footnotes) =>
        new(text, new FoldedText(text), ParagraphKind.Operative, 1, footnotes);

    public static FootnoteView Footnote(int marker, string text) => new(marker, text, new FoldedText(text));

    /// <summary>Makes a paragraph of a text in which <c>^7^</c> stands for the marker of footnote 7.</summary>
    public static ParagraphView Marked(string text)
    {
        var parts = text.Split('^');
        var plain = string.Empty;
        var markers = new List<FootnoteReference>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 0)
            {
                plain += parts[i];
            }
            else
            {
                markers.Add(new FootnoteReference(int.Parse(parts[i], System.Globalization.CultureInfo.InvariantCulture), plain.Length, default));
            }
        }

        return Paragraph(plain, markers.ToArray());
    }

    /// <summary>Writes instruments with their paragraphs: "A/RES/70/1; S/RES/1874 (2009) #26".</summary>
    public static string Write(IEnumerable<Citation> citations) =>
        string.Join("; ", citations.Select(c => c.Paragraph is null ? c.Instrument : c.Instrument + " #" + c.Paragraph));

    public static string Cite(Language language, Organ organ, string text) =>
        Write(Annotate(language, organ, text).Paragraphs[0].Citations);
}
