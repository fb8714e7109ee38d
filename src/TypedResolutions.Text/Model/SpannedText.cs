namespace TypedResolutions.Text;

/// <summary>
/// Text put together from stretches of the source file (lines joined, page noise and footnote markers left out), in
/// which every character still knows its place in the file.
/// </summary>
public sealed class SpannedText
{
    private readonly int[] textStarts;
    private readonly int[] sourceStarts;
    private readonly int[] sourceLengths;

    internal SpannedText(string text, int[] textStarts, int[] sourceStarts, int[] sourceLengths)
    {
        Text = text;
        this.textStarts = textStarts;
        this.sourceStarts = sourceStarts;
        this.sourceLengths = sourceLengths;
    }

    /// <summary>Gets the joined text.</summary>
    public string Text { get; }

    /// <summary>Gets the number of stretches that the text was put together from.</summary>
    public int RunCount => textStarts.Length;

    /// <summary>Gets the span of the file from the first character to behind the last one.</summary>
    public SourceSpan Span => textStarts.Length == 0
        ? default
        : SourceSpan.FromBounds(sourceStarts[0], sourceStarts[sourceStarts.Length - 1] + sourceLengths[sourceLengths.Length - 1]);

    /// <summary>Gets a stretch of the file and where its text stands here.</summary>
    /// <param name="index">The zero-based number of the stretch.</param>
    /// <returns>The offset in <see cref="Text"/>, and the span of the file.</returns>
    public (int TextStart, SourceSpan Source) GetRun(int index) =>
        (textStarts[index], new SourceSpan(sourceStarts[index], sourceLengths[index]));

    /// <summary>Finds the place in the file of a character of the text.</summary>
    /// <param name="offset">A zero-based offset into <see cref="Text"/>, its length included.</param>
    /// <returns>The zero-based offset into the file.</returns>
    public int ToSource(int offset)
    {
        if (textStarts.Length == 0)
        {
            return 0;
        }

        var index = Array.BinarySearch(textStarts, offset);
        if (index < 0)
        {
            index = Math.Max(~index - 1, 0);
        }

        var delta = Math.Max(offset - textStarts[index], 0);
        return sourceStarts[index] + Math.Min(delta, sourceLengths[index]);
    }

    /// <summary>Finds the place in the file of a stretch of the text.</summary>
    /// <param name="range">The range of <see cref="Text"/>.</param>
    /// <returns>The span of the file from the first to behind the last character.</returns>
    public SourceSpan ToSource(TextRange range)
    {
        if (range.Length <= 0)
        {
            return new SourceSpan(ToSource(range.Start), 0);
        }

        return SourceSpan.FromBounds(ToSource(range.Start), ToSource(range.End - 1) + 1);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
