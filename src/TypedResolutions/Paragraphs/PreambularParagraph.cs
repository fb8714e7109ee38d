namespace TypedResolutions;

/// <summary>A recital before the operative part.</summary>
public class PreambularParagraph : Paragraph
{
    /// <summary>Initializes the handle of a paragraph. Meant for generated code.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="index">The zero-based place among its paragraphs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resolution"/> is null.</exception>
    protected internal PreambularParagraph(Resolution resolution, int index)
        : base(resolution, index)
    {
    }
}
