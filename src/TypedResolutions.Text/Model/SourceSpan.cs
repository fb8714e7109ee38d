namespace TypedResolutions.Text;

/// <summary>A stretch of the source file.</summary>
/// <param name="Start">The zero-based offset of the first UTF-16 code unit.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Gets the zero-based offset just behind the last UTF-16 code unit.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">The zero-based offset of the first UTF-16 code unit.</param>
    /// <param name="end">The zero-based offset just behind the last one.</param>
    /// <returns>The span.</returns>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Tells whether another span lies wholly inside this one.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(SourceSpan other) => other.Start >= Start && other.End <= End;
}
