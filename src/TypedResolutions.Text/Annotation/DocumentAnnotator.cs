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
        var paragraphs = new ParagraphAnnotations[document.Paragraphs.Count];
        var citations = CitationAnnotator.Annotate(document, cancellationToken);
        var verbs = VerbAnnotator.Of(document.Language).Annotate(document.Paragraphs);
        var actorAnnotator = new ActorAnnotator(document);
        var actors = actorAnnotator.Annotate(cancellationToken);
        var actionAnnotator = ActionAnnotator.Of(document.Language);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var paragraph = document.Paragraphs[i];
            var annotations = new ParagraphAnnotations
            {
                Citations = citations.Paragraphs[i].Citations,
                CrossReferences = citations.Paragraphs[i].CrossReferences,
                Actors = ToMentions(paragraph, actors[i].Actors),
                SuspectNames = actorAnnotator.FindSuspects(paragraph, actors[i].Actors),
            };
            if (verbs[i] is { } verb)
            {
                annotations.Actions = actionAnnotator.Annotate(paragraph, verb, actors[i], document.OrganId);
                annotations.Verb = annotations.Actions[0].Phrase;
            }

            paragraphs[i] = annotations;
        }

        return new DocumentAnnotations(paragraphs, citations.Footnotes.Select(static note => note.Citations).ToArray());
    }

    private static ActorMention[] ToMentions(ParagraphView paragraph, IReadOnlyList<FoundActor> actors)
    {
        if (actors.Count == 0)
        {
            return [];
        }

        var mentions = new ActorMention[actors.Count];
        for (var i = 0; i < mentions.Length; i++)
        {
            mentions[i] = ToMention(paragraph, actors[i]);
        }

        return mentions;
    }

    private static ActorMention ToMention(ParagraphView paragraph, FoundActor actor)
    {
        var range = paragraph.Folded.ToOriginalRange(actor.Start, actor.End);
        return new ActorMention(
            actor.ActorId, paragraph.Text.Substring(range.Start, range.Length), actor.Mention, range);
    }
}
