using TypedResolutions.Generator.Links;
using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.References;

/// <summary>What the <c>ResolutionModel</c> attribute of a reference tells: its types, and the labels of their paragraphs.</summary>
/// <param name="Model">The types.</param>
/// <param name="Paragraphs">The labels of each resolution; none where the assembly was made before they were listed.</param>
internal sealed record ReferencedAssembly(ReferencedModel Model, EquatableArray<ResolutionLabels> Paragraphs)
{
    /// <summary>Makes it of the attribute's values.</summary>
    /// <param name="assembly">The simple name of the assembly.</param>
    /// <param name="namespace">The argument of the attribute's constructor.</param>
    /// <param name="listOf">Gives the value of a named argument; null where the attribute has none.</param>
    public static ReferencedAssembly Of(string assembly, string @namespace, Func<string, string?> listOf)
    {
        var model = ReferencedModel.Of(assembly, @namespace, listOf);
        var labels = (listOf("Paragraphs") ?? string.Empty).Split('\n');
        return new ReferencedAssembly(
            model,
            labels.Length != model.Resolutions.Count
                ? EquatableArray<ResolutionLabels>.Empty
                : model.Resolutions.Select((resolution, i) => new ResolutionLabels(resolution, labels[i])).ToEquatableArray());
    }
}
