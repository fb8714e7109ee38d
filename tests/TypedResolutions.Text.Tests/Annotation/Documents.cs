using TypedResolutions.Text.Annotation;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Tests.Annotation;

/// <summary>Makes the annotators' view of a document out of bare sentences.</summary>
internal static class Documents
{
    public static DocumentAnnotations Annotate(Language language, string organId, params string[] operative) =>
        DocumentAnnotator.Annotate(View(language, organId, operative.Select(Operative)), CancellationToken.None);

    public static ParagraphAnnotations AnnotateOne(Language language, string text, ParagraphKind kind = ParagraphKind.Operative) =>
        DocumentAnnotator.Annotate(
            View(language, "GeneralAssembly", [Paragraph(text, kind, 1)]), CancellationToken.None).Paragraphs[0];

    public static DocumentView View(Language language, string organId, IEnumerable<ParagraphView> paragraphs) =>
        new(LanguageData.Of(language), Organ.GeneralAssembly, organId, null, paragraphs.ToArray(), []);

    public static ParagraphView Operative(string text) => Paragraph(text, ParagraphKind.Operative, 1);

    public static ParagraphView Paragraph(string text, ParagraphKind kind, int level) =>
        new(text, new FoldedText(text), kind, level, []);
}
