namespace TypedResolutions.Text.ParallelTexts;

/// <summary>A text of a resolution, with what it is compared in with its texts in other languages.</summary>
public interface IParallelText
{
    /// <summary>Gets the file.</summary>
    public string Path { get; }

    /// <summary>Gets the symbol of the resolution.</summary>
    public string Symbol { get; }

    /// <summary>Gets the language.</summary>
    public Language Language { get; }

    /// <summary>Gets the paragraphs and headings in document order.</summary>
    public IReadOnlyList<IParallelParagraph> Paragraphs { get; }
}
