using TypedResolutions.Generator.Grouping;

namespace TypedResolutions.Generator.Emission;

/// <summary>What the class of a resolution carries: a text for each language, and the structure.</summary>
internal sealed class CarriedResolution
{
    private CarriedResolution(string structure, IReadOnlyList<string> texts)
    {
        Structure = structure;
        Texts = texts;
    }

    public string Structure { get; }

    /// <summary>Gets the texts, the leading language first.</summary>
    public IReadOnlyList<string> Texts { get; }

    public static CarriedResolution Of(ResolutionGroup group)
    {
        var texts = group.Texts.Select(_ => new CarriedText()).ToArray();
        var structure = new StructureWriter(group, texts).Write();
        return new CarriedResolution(structure, texts.Select(text => text.ToString()).ToArray());
    }
}
