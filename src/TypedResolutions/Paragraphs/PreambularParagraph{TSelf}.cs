namespace TypedResolutions;

/// <summary>What the generated class of a recital derives from. Gives each class its instance.</summary>
/// <typeparam name="TSelf">The generated class: <c>A_RES_72_200.PP7</c>.</typeparam>
public abstract class PreambularParagraph<TSelf> : PreambularParagraph
    where TSelf : PreambularParagraph<TSelf>, new()
{
    /// <summary>Initializes the handle of a paragraph. Meant for generated code.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="index">The zero-based place among its paragraphs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resolution"/> is null.</exception>
    protected PreambularParagraph(Resolution resolution, int index)
        : base(resolution, index)
    {
    }

    /// <summary>Gets the paragraph.</summary>
    public static TSelf Instance { get; } = new();
}
