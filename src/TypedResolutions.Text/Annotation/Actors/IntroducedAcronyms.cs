using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>Acronyms that a document introduces itself behind a full name: "the Ocean Forum (OCFO)".</summary>
internal sealed class IntroducedAcronyms
{
    private const int LongestAcronym = 12;

    private readonly Dictionary<string, FoundActor> actors = new(StringComparer.Ordinal);

    /// <summary>With what the acronyms start: most words start with none of these capitals.</summary>
    private string firstLetters = string.Empty;

    /// <summary>Finds the acronyms introduced before, where no name stands.</summary>
    public IReadOnlyList<FoundActor> Find(string text, FoldedText folded, List<FoundActor> known)
    {
        if (actors.Count == 0)
        {
            return [];
        }

        List<FoundActor>? found = null;
        var next = 0;
        var starts = folded.Starts;
        for (var index = 0; index < starts.Count; index++)
        {
            var start = starts[index].Position;
            if (firstLetters.IndexOf(text[folded.ToOriginal(start)]) < 0 || !IsStartOfWord(folded, start))
            {
                continue;
            }

            while (next < known.Count && known[next].End <= start)
            {
                next++;
            }

            var isPartOfName = next < known.Count && known[next].Start <= start;
            if (!isPartOfName && ReadAcronym(text, folded, start, out var end) is { } acronym
                && actors.TryGetValue(acronym, out var actor))
            {
                found ??= new List<FoundActor>();
                found.Add(actor with { Mention = MentionKind.Short, Start = start, End = end });
            }
        }

        return found is null ? [] : found;
    }

    /// <summary>Learns the acronyms that stand in brackets behind the names of a paragraph.</summary>
    public void Learn(string text, FoldedText folded, List<FoundActor> found)
    {
        foreach (var actor in found)
        {
            var open = folded.SkipBlank(actor.End);
            if (actor.Mention == MentionKind.Full && folded[open] == '('
                && ReadAcronym(text, folded, open + 1, out var end) is { } acronym && folded[end] == ')'
                && !actors.ContainsKey(acronym))
            {
                actors.Add(acronym, actor);
                firstLetters += firstLetters.IndexOf(acronym[0]) < 0 ? acronym.Substring(0, 1) : string.Empty;
            }
        }
    }

    private static bool IsStartOfWord(FoldedText folded, int start) =>
        FoldedText.IsWordCharacter(folded[start]) && (start == 0 || !FoldedText.IsWordCharacter(folded[start - 1]));

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
