namespace TypedResolutions.Text;

/// <summary>A stretch of the source file in a <see cref="SpannedText"/>.</summary>
/// <param name="TextStart">Where it stands in the text.</param>
/// <param name="SourceStart">Where it stands in the file.</param>
/// <param name="SourceLength">Its length in the file.</param>
internal readonly record struct TextRun(int TextStart, int SourceStart, int SourceLength)
{
    /// <summary>Gets the offset in the file just behind it.</summary>
    public int SourceEnd => SourceStart + SourceLength;
}
