namespace TypedResolutions.Text;

/// <summary>A stretch of a paragraph's own text (not of the file: see <see cref="SpannedText.ToSource(TextRange)"/>).</summary>
/// <param name="Start">The zero-based offset of the first UTF-16 code unit.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Gets the zero-based offset just behind the last UTF-16 code unit.</summary>
    public int End => Start + Length;

    /// <summary>Makes a range from its two ends.</summary>
    /// <param name="start">The zero-based offset of the first UTF-16 code unit.</param>
    /// <param name="end">The zero-based offset just behind the last one.</param>
    /// <returns>The range.</returns>
    public static TextRange FromBounds(int start, int end) => new(start, end - start);
}
