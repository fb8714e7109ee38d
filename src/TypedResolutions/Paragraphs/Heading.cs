namespace TypedResolutions;

/// <summary>A heading of a section of a resolution.</summary>
public sealed class Heading
{
    private readonly Resolution resolution;
    private readonly CarriedSpan[] spans;

    internal Heading(Resolution resolution, int paragraphIndex, int level, string? section, CarriedSpan[] spans)
    {
        this.resolution = resolution;
        this.spans = spans;
        ParagraphIndex = paragraphIndex;
        Level = level;
        Section = section;
    }

    /// <summary>Gets the index of the paragraph before which it stands; the number of paragraphs at the end.</summary>
    public int ParagraphIndex { get; }

    /// <summary>Gets the level: 1 for the highest.</summary>
    public int Level { get; }

    /// <summary>Gets the roman section that it opens; null where it carries no number.</summary>
    public string? Section { get; }

    /// <summary>Gets the text in the resolution's default language.</summary>
    public string Text => resolution.ReadSpan(0, spans[0]) ?? string.Empty;

    /// <summary>Gets the text in a language.</summary>
    /// <param name="language">One of <see cref="Resolution.Languages"/>.</param>
    /// <returns>The text; null where the resolution has none in that language.</returns>
    public string? TextIn(Language language)
    {
        var index = resolution.LanguageIndex(language);
        return index < 0 ? null : resolution.ReadSpan(index, spans[index]);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
