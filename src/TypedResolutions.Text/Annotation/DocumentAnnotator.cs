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
        FindNames(document, cancellationToken);
        var citations = CitationAnnotator.Annotate(document, cancellationToken);
        var verbs = VerbAnnotator.Of(document.Language).Annotate(document.Paragraphs);
        var actors = new ActorAnnotator(document).Annotate(cancellationToken);
        var suspects = SuspectNames.Find(document, actors, cancellationToken);
        var actions = ActionAnnotator.Of(document.Language).Annotate(document.Paragraphs, verbs, actors, document.OrganId, cancellationToken);
        var paragraphs = new ParagraphAnnotations[document.Paragraphs.Count];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = new ParagraphAnnotations
            {
                Citations = citations.Paragraphs[i].Citations,
                CrossReferences = citations.Paragraphs[i].CrossReferences,
                Actors = ToMentions(document.Paragraphs[i], actors[i].Actors),
                SuspectNames = suspects[i],
                Actions = actions[i],
                Verb = verbs[i] is null ? null : actions[i][0].Phrase,
            };
        }

        return new DocumentAnnotations(paragraphs, citations.Footnotes.Select(static note => note.Citations).ToArray());
    }

    /// <summary>
    /// Finds the names in all paragraphs, for which several readers ask: one index goes through them after the other, so that
    /// what it looks up stays near.
    /// </summary>
    private static void FindNames(DocumentView document, CancellationToken cancellationToken)
    {
        var actors = document.Registry.ActorNames(document.Language.Language);
        foreach (var paragraph in document.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            actors.FindAll(paragraph.Text, paragraph.Folded);
        }

        var instruments = document.Registry.InstrumentNames(document.Language.Language);
        foreach (var paragraph in document.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            instruments.FindAll(paragraph.Text, paragraph.Folded);
        }
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
