namespace TypedResolutions;

/// <summary>A stretch of a text, counted in UTF-16 code units.</summary>
public readonly struct SourceSpan : IEquatable<SourceSpan>
{
    /// <summary>Initializes a stretch.</summary>
    /// <param name="start">The zero-based offset of the first code unit.</param>
    /// <param name="length">The number of code units.</param>
    public SourceSpan(int start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>Gets the zero-based offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Gets the number of code units.</summary>
    public int Length { get; }

    /// <summary>Gets the zero-based offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Tells whether two stretches are the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

    /// <summary>Tells whether two stretches differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SourceSpan other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    /// <summary>Writes the stretch as <c>[start..end)</c>.</summary>
    /// <returns>The two ends.</returns>
    public override string ToString() => FormattableString.Invariant($"[{Start}..{End})");
}
