using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Generator.References;

namespace TypedResolutions.Generator.Grouping;

/// <summary>A text whose resolution a referenced assembly has, and which is left out.</summary>
internal sealed record ReferencedText(string Symbol, string Path, string Assembly)
{
    public static EquatableArray<ReferencedText> FindAll(
        (TextIndex Index, ReferencedModels References) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return source.Index.Texts
            .Select(text => source.References.AssemblyOfResolution(TypeNames.ResolutionIdentifier(text.Symbol)) is { } assembly
                ? new ReferencedText(text.Symbol, text.Path, assembly)
                : null)
            .OfType<ReferencedText>()
            .ToEquatableArray();
    }
}
