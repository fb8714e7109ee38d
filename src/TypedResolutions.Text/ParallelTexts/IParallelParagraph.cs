namespace TypedResolutions.Text.ParallelTexts;

/// <summary>A paragraph or heading, with what it is compared in with that of another language.</summary>
public interface IParallelParagraph
{
    /// <summary>Gets the label, unique in the text; empty for headings.</summary>
    public string Label { get; }

    /// <summary>Gets what part of the resolution it is.</summary>
    public ParagraphKind Kind { get; }

    /// <summary>Gets the instruments of its citations, in the order of the text; empty where one is not known.</summary>
    public IEnumerable<string> Instruments { get; }
}
