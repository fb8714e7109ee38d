using TypedResolutions.Generator.Grouping;
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

    /// <summary>Gets what has room in string literals, which cost the compiler the least.</summary>
    public LiteralRoom Room { get; init; } = LiteralRoom.Texts;

    /// <summary>Gets whether the structure is a string literal; bytes are read without making a string of them first.</summary>
    public bool WritesStructureAsString => Encoding == LiteralEncoding.Utf16;

    /// <summary>Gets whether texts are string literals.</summary>
    public bool WritesTextAsString => Encoding == LiteralEncoding.Utf16 || Room == LiteralRoom.Texts;

    /// <summary>Gets whether what paragraphs do, cite and name is a string literal.</summary>
    public bool WritesDetailsAsString => Encoding == LiteralEncoding.Utf16 || Room >= LiteralRoom.Details;

    public bool EmitsNothing => Encoding == LiteralEncoding.Unsupported;

    public static EmissionOptions Of(
        ((GeneratorSettings Settings, LiteralEncoding Encoding) Project, ReferencedModels References) source,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new EmissionOptions(source.Project.Settings, source.Project.Encoding, source.References);
    }
}
