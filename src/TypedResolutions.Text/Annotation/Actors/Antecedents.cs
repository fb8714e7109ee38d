namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// The bodies that were named in full, by head noun, for the short references that follow. The further behind a name is,
/// the less it is safe to go back to: principal organs stay in mind, an unregistered body for two paragraphs.
/// </summary>
internal sealed class Antecedents
{
    private const int RegisteredReach = 10;
    private const int UnregisteredReach = 2;

    private readonly Dictionary<Head, (FoundActor Actor, int Paragraph)> last = new();
    private readonly Dictionary<Head, (FoundActor Actor, int Paragraph)> implied = new();

    /// <summary>Remembers a body named in full.</summary>
    public void Add(FoundActor actor, int paragraph)
    {
        if (actor.Head is { } head && IsBody(actor.Kind))
        {
            last[head] = (actor, paragraph);
        }
    }

    /// <summary>Remembers an officer whose body was named: "the High Commissioner" of the Office last read of.</summary>
    public void AddImplied(FoundActor actor, int paragraph)
    {
        if (actor.Head is { } head)
        {
            implied[head] = (actor, paragraph);
        }
    }

    /// <summary>Finds the body last named in full that a short reference may mean.</summary>
    public FoundActor? Find(Head head, int paragraph, out bool isSameParagraph)
    {
        var isNamed = Find(last, head, paragraph, out var found);
        isSameParagraph = isNamed && found.Paragraph == paragraph;
        return isNamed || Find(implied, head, paragraph, out found) ? found.Actor : null;
    }

    private static bool Find(
        Dictionary<Head, (FoundActor Actor, int Paragraph)> actors,
        Head head,
        int paragraph,
        out (FoundActor Actor, int Paragraph) found) =>
        actors.TryGetValue(head, out found) && paragraph - found.Paragraph <= ReachOf(found.Actor.Kind);

    /// <summary>Groups have no short name: "the organizations" are none in particular.</summary>
    private static bool IsBody(ActorKind kind) =>
        kind is not (ActorKind.Stakeholder or ActorKind.GroupOfStates or ActorKind.GroupOfPersons
            or ActorKind.GroupOfEntities or ActorKind.State or ActorKind.ObserverState);

    private static int ReachOf(ActorKind kind)
    {
        switch (kind)
        {
            case ActorKind.PrincipalOrgan: return int.MaxValue;
            case ActorKind.Unregistered: return UnregisteredReach;
            default: return RegisteredReach;
        }
    }
}
