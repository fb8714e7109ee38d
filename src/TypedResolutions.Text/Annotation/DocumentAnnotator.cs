using TypedResolutions.Text.Annotation.Actions;
using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Annotation.Citations;
using TypedResolutions.Text.Annotation.Verbs;

namespace TypedResolutions.Text.Annotation;

/// <summary>Finds verbs, citations, actors and actions in a document.</summary>
internal static class DocumentAnnotator
{
    public static DocumentAnnotations Annotate(DocumentView document, CancellationToken cancellationToken)
    {
        var paragraphs = document.Paragraphs.Select(static _ => new ParagraphAnnotations()).ToArray();
        var citations = CitationAnnotator.Annotate(document, cancellationToken);
        var verbs = VerbAnnotator.Of(document.Language).Annotate(document.Paragraphs);
        var actorAnnotator = new ActorAnnotator(document);
        var actors = actorAnnotator.Annotate(cancellationToken);
        var actionAnnotator = ActionAnnotator.Of(document.Language);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var paragraph = document.Paragraphs[i];
            paragraphs[i].Citations = citations.Paragraphs[i].Citations;
            paragraphs[i].CrossReferences = citations.Paragraphs[i].CrossReferences;
            paragraphs[i].Actors = actors[i].Actors.Select(actor => ToMention(paragraph, actor)).ToArray();
            paragraphs[i].SuspectNames = actorAnnotator.FindSuspects(paragraph, actors[i].Actors);
            if (verbs[i] is { } verb)
            {
                paragraphs[i].Actions = actionAnnotator.Annotate(paragraph, verb, actors[i], document.OrganId);
                paragraphs[i].Verb = paragraphs[i].Actions[0].Phrase;
            }
        }

        return new DocumentAnnotations(paragraphs, citations.Footnotes.Select(static note => note.Citations).ToArray());
    }

    private static ActorMention ToMention(ParagraphView paragraph, FoundActor actor)
    {
        var range = paragraph.Folded.ToOriginalRange(actor.Start, actor.End);
        return new ActorMention(
            actor.ActorId, paragraph.Text.Substring(range.Start, range.Length), actor.Mention, range);
    }
}
