using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>Finds the words that are one edit away from a name and are no name themselves.</summary>
internal static class SuspectNames
{
    /// <summary>Finds them in the paragraphs of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="actors">What was found in the paragraphs.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Those of each paragraph.</returns>
    public static IReadOnlyList<(TextRange Range, string Text, string Meant)>[] Find(
        DocumentView document, IReadOnlyList<ParagraphActors> actors, CancellationToken cancellationToken)
    {
        var nearMisses = document.Registry.NearMisses(document.Language.Language);
        var suspects = new IReadOnlyList<(TextRange Range, string Text, string Meant)>[actors.Count];
        var spelt = new List<(int Start, int End)>();
        for (var i = 0; i < suspects.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            spelt.Clear();
            AddSpelt(actors[i].Actors, spelt);
            var misses = nearMisses.FindAll(document.Paragraphs[i].Folded, spelt);
            suspects[i] = misses.Count == 0 ? [] : ToSuspects(document.Paragraphs[i], misses, actors[i].Titles);
        }

        return suspects;
    }

    private static void AddSpelt(IReadOnlyList<FoundActor> actors, List<(int Start, int End)> spelt)
    {
        for (var i = 0; i < actors.Count; i++)
        {
            if (actors[i].Mention == MentionKind.Full && actors[i].Kind != ActorKind.Unregistered)
            {
                spelt.Add((actors[i].Start, actors[i].End));
            }
        }
    }

    /// <summary>Of two that share words the first is meant; what a longer title opens with is no name (《联合国行动计划》).</summary>
    private static List<(TextRange Range, string Text, string Meant)> ToSuspects(
        ParagraphView paragraph, IReadOnlyList<NearMiss> misses, IReadOnlyList<(int Start, int End)> titles)
    {
        var suspects = new List<(TextRange Range, string Text, string Meant)>();
        var end = 0;
        var title = 0;
        foreach (var miss in misses)
        {
            while (title < titles.Count && titles[title].End <= miss.Start)
            {
                title++;
            }

            var isPartOfTitle = title < titles.Count && titles[title].Start < miss.Start && titles[title].End > miss.End + 1;
            if (miss.Start >= end && !isPartOfTitle)
            {
                var range = paragraph.Folded.ToOriginalRange(miss.Start, miss.End);
                suspects.Add((range, paragraph.Text.Substring(range.Start, range.Length), miss.Meant));
                end = miss.End;
            }
        }

        return suspects;
    }
}
