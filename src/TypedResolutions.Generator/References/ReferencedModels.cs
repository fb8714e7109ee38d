using System.Collections.Immutable;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.References;

/// <summary>All generated types of the referenced assemblies, and which of them the project's own types build on.</summary>
internal sealed class ReferencedModels : IEquatable<ReferencedModels>
{
    private readonly Dictionary<string, ReferencedModel> resolutions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferencedModel> actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferencedModel> instruments = new(StringComparer.Ordinal);

    private ReferencedModels(EquatableArray<ReferencedModel> models, EquatableArray<ModelClash> namespaceClashes)
    {
        Models = models;
        var clashes = new List<ModelClash>(namespaceClashes);
        foreach (var model in models)
        {
            var doubled = Add(resolutions, model.Resolutions, model, null);
            doubled = Add(actors, model.Actors, model, doubled);
            doubled = Add(instruments, model.Instruments, model, doubled);
            if (doubled is not null)
            {
                clashes.Add(doubled);
            }
        }

        Clashes = clashes.ToEquatableArray();
        Topmost = NotUsedByOthers(models);
    }

    public static ReferencedModels None { get; } =
        new(EquatableArray<ReferencedModel>.Empty, EquatableArray<ModelClash>.Empty);

    /// <summary>Gets the models that can be used, those that others use first.</summary>
    public EquatableArray<ReferencedModel> Models { get; }

    /// <summary>
    /// Gets the models that no other one uses, by name. <c>Actors</c> and <c>Instruments</c> of the project derive from
    /// those of the first.
    /// </summary>
    public EquatableArray<ReferencedModel> Topmost { get; }

    /// <summary>Gets the types that two references have, a clash for each pair of assemblies.</summary>
    public EquatableArray<ModelClash> Clashes { get; }

    public static ReferencedModels Of(
        (ImmutableArray<ReferencedAssembly?> References, GeneratorSettings Settings) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var models = source.References
            .OfType<ReferencedAssembly>()
            .Select(static reference => reference.Model)
            .OrderBy(model => model.Assembly, StringComparer.Ordinal)
            .ToArray();
        if (models.Length == 0)
        {
            return None;
        }

        var clashes = new List<ModelClash>();
        var usable = new List<ReferencedModel>();
        foreach (var model in models)
        {
            if (string.Equals(model.Namespace, source.Settings.Namespace, StringComparison.Ordinal))
            {
                clashes.Add(ModelClash.OfNamespace(model.Assembly, null, model.Namespace));
            }
            else if (usable.Find(other => string.Equals(other.Namespace, model.Namespace, StringComparison.Ordinal)) is { } twin)
            {
                clashes.Add(ModelClash.OfNamespace(twin.Assembly, model.Assembly, model.Namespace));
            }
            else
            {
                usable.Add(model);
            }
        }

        return new ReferencedModels(DependenciesFirst(usable).ToEquatableArray(), clashes.ToEquatableArray());
    }

    public string? NamespaceOfResolution(string identifier) => NamespaceOf(resolutions, identifier);

    public string? NamespaceOfActor(string identifier) => NamespaceOf(actors, identifier);

    public string? NamespaceOfInstrument(string identifier) => NamespaceOf(instruments, identifier);

    /// <summary>Gets the assembly that has a resolution; null where none has.</summary>
    public string? AssemblyOfResolution(string identifier) =>
        resolutions.TryGetValue(identifier, out var model) ? model.Assembly : null;

    public bool Equals(ReferencedModels? other) =>
        other is not null && Models.Equals(other.Models) && Clashes.Equals(other.Clashes);

    public override bool Equals(object? obj) => Equals(obj as ReferencedModels);

    public override int GetHashCode() => Models.GetHashCode();

    private static string? NamespaceOf(Dictionary<string, ReferencedModel> types, string identifier) =>
        types.TryGetValue(identifier, out var model) ? model.Namespace : null;

    /// <summary>Orders models so that each stands behind those that it uses: of two with one type, the lower one's is taken.</summary>
    private static List<ReferencedModel> DependenciesFirst(List<ReferencedModel> models)
    {
        var ordered = new List<ReferencedModel>(models.Count);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var model in models)
        {
            Visit(model);
        }

        return ordered;

        void Visit(ReferencedModel model)
        {
            if (!visited.Add(model.Assembly))
            {
                return;
            }

            foreach (var assembly in model.Assemblies)
            {
                if (models.Find(other => string.Equals(other.Assembly, assembly, StringComparison.Ordinal)) is { } used)
                {
                    Visit(used);
                }
            }

            ordered.Add(model);
        }
    }

    private static EquatableArray<ReferencedModel> NotUsedByOthers(EquatableArray<ReferencedModel> models)
    {
        var used = new HashSet<string>(models.SelectMany(model => model.Assemblies), StringComparer.Ordinal);
        return models
            .Where(model => !used.Contains(model.Assembly))
            .OrderBy(model => model.Assembly, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static ModelClash? Add(
        Dictionary<string, ReferencedModel> types,
        EquatableArray<string> identifiers,
        ReferencedModel model,
        ModelClash? clash)
    {
        foreach (var identifier in identifiers)
        {
            if (!types.TryGetValue(identifier, out var first))
            {
                types.Add(identifier, model);
            }
            else
            {
                clash ??= ModelClash.OfType(first.Assembly, model.Assembly, identifier);
            }
        }

        return clash;
    }
}
