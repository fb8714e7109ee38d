using TypedResolutions.Text.Annotation.Actors;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>The actors of a paragraph, asked for by place. Places must not go back.</summary>
internal sealed class ActorCursor(IReadOnlyList<FoundActor> actors)
{
    private int next;

    /// <summary>Finds the actor whose words start at a place.</summary>
    public FoundActor? At(int position)
    {
        var actor = NextFrom(position);
        return actor is not null && actor.Start == position ? actor : null;
    }

    /// <summary>Finds the first actor whose words start at a place or behind it.</summary>
    public FoundActor? NextFrom(int position)
    {
        while (next < actors.Count && actors[next].Start < position)
        {
            next++;
        }

        return next < actors.Count ? actors[next] : null;
    }
}
