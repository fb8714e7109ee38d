namespace TypedResolutions.Text.Registries.Names;

/// <summary>Some stretches of a text, in order, asked for by places that only go on. Positions count folded characters.</summary>
/// <param name="stretches">The stretches.</param>
internal struct StretchCursor(IReadOnlyList<(int Start, int End)> stretches)
{
    private int next;

    /// <summary>Tells whether any characters of a stretch lie between two places; the first one is never before that of the last question.</summary>
    public bool Touches(int start, int end)
    {
        while (next < stretches.Count && stretches[next].End <= start)
        {
            next++;
        }

        return next < stretches.Count && stretches[next].Start < end;
    }
}
