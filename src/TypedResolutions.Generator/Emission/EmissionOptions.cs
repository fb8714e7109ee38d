using TypedResolutions.Generator.Inputs;

namespace TypedResolutions.Generator.Emission;

/// <summary>What all emitters need to know of the project.</summary>
internal readonly record struct EmissionOptions(GeneratorSettings Settings, LiteralEncoding Encoding)
{
    public string Namespace => Settings.Namespace;

    public bool EmitsNothing => Encoding == LiteralEncoding.Unsupported;

    public static EmissionOptions From((GeneratorSettings Settings, LiteralEncoding Encoding) source) =>
        new(source.Settings, source.Encoding);
}
