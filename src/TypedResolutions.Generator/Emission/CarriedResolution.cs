using TypedResolutions.Generator.Grouping;

namespace TypedResolutions.Generator.Emission;

/// <summary>What the class of a resolution carries: a text for each language, and the structure.</summary>
internal sealed class CarriedResolution
{
    private CarriedResolution(string structure, string contents, IReadOnlyList<string> texts)
    {
        Structure = structure;
        Contents = contents;
        Texts = texts;
    }

    public string Structure { get; }

    /// <summary>Gets the list of paragraphs for those who read the assembly without running it.</summary>
    public string Contents { get; }

    /// <summary>Gets the texts, the leading language first.</summary>
    public IReadOnlyList<string> Texts { get; }

    public static CarriedResolution Of(ResolutionGroup group)
    {
        var texts = group.Texts.Select(_ => new CarriedText()).ToArray();
        var contents = new ContentsWriter();
        var structure = new StructureWriter(group, texts, contents).Write();
        return new CarriedResolution(structure, contents.ToString(), texts.Select(text => text.ToString()).ToArray());
    }
}
