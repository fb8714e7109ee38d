namespace TypedResolutions;

/// <summary>What the generated class of an operative paragraph derives from. Gives each class its instance.</summary>
/// <typeparam name="TSelf">The generated class: <c>A_RES_72_200.OP32</c>.</typeparam>
/// <remarks>An instance for each class written into each class would make the compiler work a third longer.</remarks>
public abstract class OperativeParagraph<TSelf> : OperativeParagraph
    where TSelf : OperativeParagraph<TSelf>, new()
{
    /// <summary>Initializes the handle of a paragraph. Meant for generated code.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="index">The zero-based place among its paragraphs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="resolution"/> is null.</exception>
    protected OperativeParagraph(Resolution resolution, int index)
        : base(resolution, index)
    {
    }

    /// <summary>Gets the paragraph.</summary>
    public static TSelf Instance { get; } = new();
}
