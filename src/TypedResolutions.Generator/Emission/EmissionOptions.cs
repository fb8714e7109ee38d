using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Generator.References;

namespace TypedResolutions.Generator.Emission;

/// <summary>What all emitters need to know of the project.</summary>
internal sealed record EmissionOptions(GeneratorSettings Settings, LiteralEncoding Encoding, ReferencedModels References)
{
    public string Namespace => Settings.Namespace;

    /// <summary>Gets the names of generated types, the project's own and those of references.</summary>
    public TypeNames Types { get; } = new(Settings.Namespace, References);

    /// <summary>Gets whether what paragraphs do, cite and name is one string literal, which costs the compiler the least.</summary>
    public bool WritesDetailsAsString { get; init; } = true;

    public bool EmitsNothing => Encoding == LiteralEncoding.Unsupported;

    public static EmissionOptions Of(
        ((GeneratorSettings Settings, LiteralEncoding Encoding) Project, ReferencedModels References) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new EmissionOptions(source.Project.Settings, source.Project.Encoding, source.References);
    }
}
