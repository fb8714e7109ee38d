namespace TypedResolutions.Text;

/// <summary>
/// Text put together from stretches of the source file (lines joined, page noise and footnote markers left out), in
/// which every character still knows its place in the file.
/// </summary>
public sealed class SpannedText
{
    private readonly TextRun[] runs;

    internal SpannedText(string text, TextRun[] runs)
    {
        Text = text;
        this.runs = runs;
    }

    /// <summary>Gets the joined text.</summary>
    public string Text { get; }

    /// <summary>Gets the number of stretches that the text was put together from.</summary>
    public int RunCount => runs.Length;

    /// <summary>Gets the span of the file from the first character to behind the last one.</summary>
    public SourceSpan Span => runs.Length == 0 ? default : SourceSpan.FromBounds(runs[0].SourceStart, runs[runs.Length - 1].SourceEnd);

    /// <summary>Gets a stretch of the file and where its text stands here.</summary>
    /// <param name="index">The zero-based number of the stretch.</param>
    /// <returns>The offset in <see cref="Text"/>, and the span of the file.</returns>
    public (int TextStart, SourceSpan Source) GetRun(int index) =>
        (runs[index].TextStart, new SourceSpan(runs[index].SourceStart, runs[index].SourceLength));

    /// <summary>Finds the place in the file of a character of the text.</summary>
    /// <param name="offset">A zero-based offset into <see cref="Text"/>, its length included.</param>
    /// <returns>The zero-based offset into the file.</returns>
    public int ToSource(int offset)
    {
        if (runs.Length == 0)
        {
            return 0;
        }

        var run = runs[RunAt(offset)];
        var delta = Math.Max(offset - run.TextStart, 0);
        return run.SourceStart + Math.Min(delta, run.SourceLength);
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

    /// <summary>Gets the number of the last stretch that starts at or before an offset; of the first one where none does.</summary>
    private int RunAt(int offset)
    {
        var low = 0;
        var high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (runs[middle].TextStart <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
