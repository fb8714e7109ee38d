using TypedResolutions.Text;

namespace TypedResolutions.Generator.Registries;

/// <summary>A name in the official languages, as far as it is known.</summary>
internal sealed class LocalizedNames
{
    private readonly string?[] names = new string?[6];

    /// <summary>Gets the languages, in the order in which names are written.</summary>
    public static IReadOnlyList<Language> Languages { get; } =
    [
        Language.Arabic, Language.Chinese, Language.English, Language.French, Language.Russian, Language.Spanish,
    ];

    /// <summary>Gets the English name, or else the first one there is; null where there is none.</summary>
    public string? First => names[(int)Language.English] ?? Array.Find(names, name => name is not null);

    /// <summary>Gets or sets the name in a language; null where it is not known.</summary>
    public string? this[Language language]
    {
        get => names[(int)language];
        set => names[(int)language] = value;
    }
}
