namespace TypedResolutions;

/// <summary>A paragraph or sub-paragraph of the operative part or of an annex.</summary>
public class OperativeParagraph : Paragraph
{
    /// <summary>Initializes the handle of a paragraph. Meant for generated code.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="index">The zero-based place among its paragraphs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resolution"/> is null.</exception>
    protected internal OperativeParagraph(Resolution resolution, int index)
        : base(resolution, index)
    {
    }
}
