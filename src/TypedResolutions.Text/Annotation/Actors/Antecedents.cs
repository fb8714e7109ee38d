using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// The bodies that were named in full, by head noun, for the short references that follow. The further behind a name is,
/// the less it is safe to go back to: principal organs stay in mind, an unregistered body for two paragraphs, a registered
/// one for longer where the document has called it by its noun in another paragraph already.
/// </summary>
internal sealed class Antecedents(IReadOnlyCollection<Head> nearHeads)
{
    private const int RegisteredReach = 10;
    private const int KnownReach = 30;
    private const int UnregisteredReach = 2;

    private readonly Dictionary<Head, (FoundActor Actor, int Paragraph)> last = new();
    private readonly Dictionary<Head, (FoundActor Actor, int Paragraph)> implied = new();
    private readonly Dictionary<Head, FoundActor> defined = new();
    private readonly HashSet<Head> shared = new();
    private readonly HashSet<Head> renewed = new();
    private readonly Dictionary<Head, int> sideBySide = new();

    /// <summary>Remembers a body named in full.</summary>
    public void Add(FoundActor actor, int paragraph)
    {
        if (actor.Head is { } head && ActorKinds.IsBody(actor.Kind))
        {
            if (last.TryGetValue(head, out var known) && known.Actor.ActorId != actor.ActorId)
            {
                if (known.Paragraph == paragraph && (known.Actor.Kind == ActorKind.Unregistered || actor.Kind == ActorKind.Unregistered))
                {
                    // "the Centre for ... in Asia, which was renamed the Centre for ...": the one that is known.
                    last[head] = actor.Kind == ActorKind.Unregistered ? known : (actor, paragraph);
                    return;
                }

                shared.Add(head);
                if (known.Paragraph == paragraph)
                {
                    // Two bodies of one noun side by side: the noun alone may mean either.
                    sideBySide[head] = paragraph;
                }
            }

            last[head] = (actor, paragraph);
        }
    }

    /// <summary>Remembers what the text itself says a short name means: "(“the Committee”)".</summary>
    public void Define(Head head, FoundActor actor)
    {
        if (!defined.ContainsKey(head))
        {
            defined.Add(head, actor with { Head = head });
        }
    }

    /// <summary>
    /// A registered body that a short name meant again is as near as that short name, as long as the document names no
    /// other with the same noun.
    /// </summary>
    public void Renew(FoundActor actor, int paragraph)
    {
        if (actor.Head is { } head && actor.Kind != ActorKind.Unregistered && !shared.Contains(head)
            && last.TryGetValue(head, out var known) && known.Actor.ActorId == actor.ActorId)
        {
            if (known.Paragraph != paragraph)
            {
                renewed.Add(head);
            }

            last[head] = (known.Actor, paragraph);
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
        var isNamed = Find(last, head, paragraph, out var found)
            && !(sideBySide.TryGetValue(head, out var both) && both == found.Paragraph);
        isSameParagraph = isNamed && found.Paragraph == paragraph;
        if (!isSameParagraph && defined.TryGetValue(head, out var meant))
        {
            return meant;
        }

        return isNamed || Find(implied, head, paragraph, out found) ? found.Actor : null;
    }

    private bool Find(
        Dictionary<Head, (FoundActor Actor, int Paragraph)> actors,
        Head head,
        int paragraph,
        out (FoundActor Actor, int Paragraph) found) =>
        actors.TryGetValue(head, out found) && paragraph - found.Paragraph <= ReachOf(found.Actor, head);

    /// <summary>"the Advisory Committee" is safe to go back to from anywhere where the document names but one.</summary>
    private int ReachOf(FoundActor actor, Head head)
    {
        switch (actor.Kind)
        {
            case ActorKind.PrincipalOrgan:
                return int.MaxValue;
            case ActorKind.Unregistered:
                return UnregisteredReach;
            case ActorKind.Official or ActorKind.SpecialProcedure or ActorKind.SubsidiaryOrgan
                when head.Form.IndexOf(' ') > 0 && !shared.Contains(head) && !nearHeads.Contains(head):
                return int.MaxValue;
            default:
                return renewed.Contains(head) && !shared.Contains(head) && !nearHeads.Contains(head) ? KnownReach : RegisteredReach;
        }
    }
}
