using TypedResolutions.Text.Annotation.Verbs;

namespace TypedResolutions.Text.Annotation;

/// <summary>Finds verbs, citations, actors and actions in a document.</summary>
internal static class DocumentAnnotator
{
    public static DocumentAnnotations Annotate(DocumentView document, CancellationToken cancellationToken)
    {
        var paragraphs = document.Paragraphs.Select(static _ => new ParagraphAnnotations()).ToArray();
        var footnotes = document.Footnotes.Select(static _ => (IReadOnlyList<Citation>)[]).ToArray();
        var verbs = new VerbAnnotator(document.Language).Annotate(document.Paragraphs);
        cancellationToken.ThrowIfCancellationRequested();
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var paragraph = document.Paragraphs[i];
            paragraphs[i].Verb = verbs[i] is { } verb
                ? VerbAnnotator.ToPhrase(paragraph.Text, paragraph.Folded, verb)
                : null;
        }

        return new DocumentAnnotations(paragraphs, footnotes);
    }
}
