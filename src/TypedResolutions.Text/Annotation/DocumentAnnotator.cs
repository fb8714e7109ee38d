namespace TypedResolutions.Text.Annotation;

/// <summary>Finds verbs, citations, actors and actions in a document.</summary>
internal static class DocumentAnnotator
{
    public static DocumentAnnotations Annotate(DocumentView document, CancellationToken cancellationToken)
    {
        var paragraphs = document.Paragraphs.Select(static _ => new ParagraphAnnotations()).ToArray();
        var footnotes = document.Footnotes.Select(static _ => (IReadOnlyList<Citation>)[]).ToArray();
        cancellationToken.ThrowIfCancellationRequested();
        return new DocumentAnnotations(paragraphs, footnotes);
    }
}
