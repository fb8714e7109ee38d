namespace TypedResolutions.Text.Folding;

/// <summary>A word, or a sign that is no word. Positions count folded characters.</summary>
internal readonly struct WordStart(int position, int end, int hash, int pair, bool isUniform)
{
    /// <summary>Where it starts.</summary>
    public readonly int Position = position;

    /// <summary>Just behind it.</summary>
    public readonly int End = end;

    /// <summary>A number that equal words share, see <see cref="WordHash"/>.</summary>
    public readonly int Hash = hash;

    /// <summary>The low bits of its first two characters, see <see cref="Openings.PairOf"/>.</summary>
    public readonly ushort Pair = (ushort)pair;

    /// <summary>Whether all its characters are digits and letters with cases, or none is.</summary>
    public readonly bool IsUniform = isUniform;
}
