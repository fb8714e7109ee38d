using TypedResolutions.Generator.Registries;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes names as arguments, one for each language that has one.</summary>
internal static class LocalizedArguments
{
    public static string Of(LocalizedNames names) => string.Concat(LocalizedNames.Languages
        .Select(language => GeneratedFile.OptionalArgument(
            language.ToString().ToLowerInvariant(),
            names[language])));
}
