using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>Acronyms that a document introduces itself behind a full name: "the Ocean Forum (OCFO)".</summary>
internal sealed class IntroducedAcronyms
{
    private const int LongestAcronym = 12;

    private readonly Dictionary<string, FoundActor> actors = new(StringComparer.Ordinal);

    /// <summary>Finds the acronyms introduced before, where no name stands.</summary>
    public IReadOnlyList<FoundActor> Find(string text, FoldedText folded, IReadOnlyList<FoundActor> known)
    {
        if (actors.Count == 0)
        {
            return [];
        }

        var found = new List<FoundActor>();
        var next = 0;
        for (var position = 0; WordTokens.TryRead(folded, position, out var start, out position);)
        {
            while (next < known.Count && known[next].End <= start)
            {
                next++;
            }

            var isPartOfName = next < known.Count && known[next].Start <= start;
            if (!isPartOfName && ReadAcronym(text, folded, start, out var end) is { } acronym
                && actors.TryGetValue(acronym, out var actor))
            {
                found.Add(actor with { Mention = MentionKind.Short, Start = start, End = end });
            }
        }

        return found;
    }

    /// <summary>Learns the acronyms that stand in brackets behind the names of a paragraph.</summary>
    public void Learn(string text, FoldedText folded, IReadOnlyList<FoundActor> found)
    {
        foreach (var actor in found)
        {
            var open = folded.SkipBlank(actor.End);
            if (actor.Mention == MentionKind.Full && folded[open] == '('
                && ReadAcronym(text, folded, open + 1, out var end) is { } acronym && folded[end] == ')'
                && !actors.ContainsKey(acronym))
            {
                actors.Add(acronym, actor);
            }
        }
    }

    /// <summary>Reads capitals, with hyphens between: <c>UN-OHRLLS</c>. Null where there are none.</summary>
    private static string? ReadAcronym(string text, FoldedText folded, int start, out int end)
    {
        end = start;
        var capitals = 0;
        while (end < folded.Length && end - start <= LongestAcronym
            && (FoldedText.IsWordCharacter(folded[end]) || folded[end] == '-'))
        {
            capitals += char.IsUpper(text[folded.ToOriginal(end)]) ? 1 : 0;
            end++;
        }

        var length = end - start;
        if (length is < 2 or > LongestAcronym || capitals < 2 || capitals * 2 < length)
        {
            return null;
        }

        var range = folded.ToOriginalRange(start, end);
        return text.Substring(range.Start, range.Length);
    }
}
