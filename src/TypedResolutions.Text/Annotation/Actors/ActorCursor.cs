using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>The actors of a paragraph, asked for by place.</summary>
internal readonly struct ActorCursor(IReadOnlyList<FoundActor> actors)
{
    /// <summary>Finds the actor whose words start at a place; of two the longer.</summary>
    public FoundActor? At(int position)
    {
        var actor = NextFrom(position);
        return actor is not null && actor.Start == position ? actor : null;
    }

    /// <summary>Finds the first actor whose words start at a place or behind it.</summary>
    public FoundActor? NextFrom(int position)
    {
        var index = IndexFrom(position);
        return index < actors.Count ? actors[index] : null;
    }

    /// <summary>Tells whether the words of a group start at a place.</summary>
    public bool IsGroupAt(int position)
    {
        for (var i = IndexFrom(position); i < actors.Count && actors[i].Start == position; i++)
        {
            if (ActorKinds.IsGroup(actors[i].Kind))
            {
                return true;
            }
        }

        return false;
    }

    private int IndexFrom(int position)
    {
        var low = 0;
        var high = actors.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (actors[middle].Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
