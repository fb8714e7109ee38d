using TypedResolutions.Generator.Grouping;

namespace TypedResolutions.Generator.Emission;

/// <summary>What the class of a resolution carries: a text for each language, the structure, and the details.</summary>
internal sealed class CarriedResolution : IDisposable
{
    private readonly RecordWriter structure = new();
    private readonly RecordWriter details = new();
    private readonly ContentsWriter contents = new();
    private readonly CarriedText[] texts;

    private CarriedResolution(ResolutionGroup group) => texts = group.Texts.Select(static _ => new CarriedText()).ToArray();

    /// <summary>Gets the list of paragraphs for those who read the assembly without running it.</summary>
    public string Contents => contents.ToString();

    /// <summary>Gets what a walk reads of the resolution and its paragraphs.</summary>
    public CharacterBuffer Structure => structure.Records;

    /// <summary>Gets the texts, that of the leading language first.</summary>
    public IReadOnlyList<CarriedText> Texts => texts;

    /// <summary>Gets what each paragraph does, cites and names.</summary>
    public CharacterBuffer Details => details.Records;

    public static CarriedResolution Of(ResolutionGroup group)
    {
        var carried = new CarriedResolution(group);
        var details = new ParagraphDetailsWriter(carried.details, carried.texts[0]);
        new StructureWriter(group, carried.structure, details, carried.texts, carried.contents).Write();
        return carried;
    }

    public void Dispose()
    {
        structure.Dispose();
        details.Dispose();
        contents.Dispose();
        foreach (var text in texts)
        {
            text.Dispose();
        }
    }
}
