using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages.Verbs;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>
/// Leaves out the verbs of a paragraph that tell what another does, in a language that puts who acts behind the verb:
/// "ويحث مجلس حقوق الإنسان الدول الأعضاء" is told of the Human Rights Council, "ويحث مجلس حقوق الإنسان على" asks it.
/// </summary>
/// <param name="words">The words of those who are asked.</param>
internal sealed class SubjectsBehind(AddresseeWords words)
{
    /// <summary>Leaves out what others do.</summary>
    /// <param name="text">The paragraph's text.</param>
    /// <param name="verbs">Its verbs behind the leading one.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="organId">The adopting organ.</param>
    public IReadOnlyList<VerbMatch> LeaveOut(
        FoldedText text, IReadOnlyList<VerbMatch> verbs, IReadOnlyList<FoundActor> actors, string? organId)
    {
        if (!words.SubjectStandsBehind)
        {
            return verbs;
        }

        var own = new List<VerbMatch>(verbs.Count);
        for (var i = 0; i < verbs.Count; i++)
        {
            if (!IsAnothers(text, verbs[i], actors, organId))
            {
                own.Add(verbs[i]);
            }
        }

        return own;
    }

    private bool IsAnothers(FoldedText text, VerbMatch verb, IReadOnlyList<FoundActor> actors, string? organId)
    {
        var cursor = new ActorCursor(actors);
        if (!DirectiveVerbs.Contains(verb.Sense.Verb) || cursor.At(text.SkipBlank(verb.Behind)) is not { } actor || actor.ActorId == organId)
        {
            return false;
        }

        var position = text.SkipBlank(actor.End);
        return (words.Indirect.TryMatch(text, verb.Start, out var end, out _) && end == verb.End)
            || AsksOneBehind(text, position, cursor)
            || (IsRegisteredBody(actor.Kind) && cursor.At(SkipDeterminer(text, position)) is not null);
    }

    /// <summary>The preposition of the verb stands before those asked, and who stands before it asks.</summary>
    private bool AsksOneBehind(FoldedText text, int position, ActorCursor actors)
    {
        if (words.Starts.TryMatch(text, position, out var behind, out _))
        {
            return actors.At(SkipDeterminer(text, text.SkipBlank(behind))) is not null;
        }

        foreach (var prefix in words.Prefixes)
        {
            if (actors.At(position + prefix.Length) is { } actor
                && string.Equals(text.Substring(position, actor.Start), prefix, StringComparison.Ordinal))
            {
                return words.Starts.TryMatch(new FoldedText(prefix), 0, out _, out _);
            }
        }

        return false;
    }

    /// <summary>Skips "all"; "and all" goes on with a list.</summary>
    private int SkipDeterminer(FoldedText text, int position) =>
        position < text.Length
        && !words.Separators.TryMatch(new FoldedText(text[position].ToString()), 0, out _, out _)
        && words.Determiners.TryMatch(text, position, out var behind, out _)
            ? text.SkipBlank(behind)
            : position;

    /// <summary>Names of States and groups stand side by side as one ("the Member States parties"); those of bodies do not.</summary>
    private static bool IsRegisteredBody(ActorKind kind) =>
        ActorKinds.IsBody(kind) && kind is not (ActorKind.NonStateParty or ActorKind.Unregistered);
}
