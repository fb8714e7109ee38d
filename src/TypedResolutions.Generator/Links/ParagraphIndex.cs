using System.Collections.Concurrent;
using System.Collections.Immutable;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Generator.References;

namespace TypedResolutions.Generator.Links;

/// <summary>The labels of all resolutions that the project can name; those of a text are read when it is first referred to.</summary>
internal sealed class ParagraphIndex : IEquatable<ParagraphIndex>
{
    private readonly EquatableArray<ResolutionLabels> resolutions;
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LabelIndex> read = new(StringComparer.Ordinal);

    private ParagraphIndex(EquatableArray<ResolutionLabels> resolutions)
    {
        this.resolutions = resolutions;
        foreach (var resolution in resolutions)
        {
            if (!labels.ContainsKey(resolution.Resolution))
            {
                labels.Add(resolution.Resolution, resolution.Labels);
            }
        }
    }

    public static ParagraphIndex Of(
        ((ImmutableArray<EquatableArray<ResolutionLabels>> Files, ImmutableArray<ReferencedAssembly?> Assemblies) Source, ReferencedModels References) input,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (files, assemblies) = input.Source;
        var own = files.SelectMany(static file => file);
        var referenced = assemblies
            .OfType<ReferencedAssembly>()
            .SelectMany(assembly => assembly.Paragraphs.Where(resolution => string.Equals(
                input.References.AssemblyOfResolution(resolution.Resolution), assembly.Model.Assembly, StringComparison.Ordinal)));
        return new ParagraphIndex(own
            .Concat(referenced)
            .OrderBy(static resolution => resolution.Resolution, StringComparer.Ordinal)
            .ToEquatableArray());
    }

    /// <summary>Gets the paragraphs of a resolution; null where neither the project nor a reference has its text.</summary>
    public LabelIndex? Find(string symbol)
    {
        var resolution = TypeNames.ResolutionIdentifier(symbol);
        return labels.TryGetValue(resolution, out var list) ? read.GetOrAdd(resolution, _ => LabelList.Read(list)) : null;
    }

    public bool Equals(ParagraphIndex? other) => other is not null && resolutions.Equals(other.resolutions);

    public override bool Equals(object? obj) => Equals(obj as ParagraphIndex);

    public override int GetHashCode() => resolutions.Count;
}
