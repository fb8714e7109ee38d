using TypedResolutions.Text;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Generator.Registries;

/// <summary>A name in the official languages, as far as it is known. Compared by value.</summary>
internal sealed class LocalizedNames : IEquatable<LocalizedNames>
{
    private readonly string?[] names = new string?[6];

    private LocalizedNames()
    {
    }

    /// <summary>Gets the languages, in the order in which names are written.</summary>
    public static IReadOnlyList<Language> Languages { get; } =
    [
        Language.Arabic, Language.Chinese, Language.English, Language.French, Language.Russian, Language.Spanish,
    ];

    /// <summary>Gets the English name, or else the first one there is; null where there is none.</summary>
    public string? First => names[(int)Language.English] ?? Array.Find(names, name => name is not null);

    /// <summary>Gets the name in a language; null where it is not known.</summary>
    public string? this[Language language] => names[(int)language];

    public static LocalizedNames Of(RegistryNames? registered)
    {
        var names = new LocalizedNames();
        foreach (var language in Languages)
        {
            names.names[(int)language] = registered?.Official(language) is { Length: > 0 } name ? name : null;
        }

        return names;
    }

    /// <summary>Joins several names in each language: "Sendai Declaration; Sendai Framework ...".</summary>
    public static LocalizedNames Of(IEnumerable<RegistryNames> registered)
    {
        var all = registered.ToArray();
        var names = new LocalizedNames();
        foreach (var language in Languages)
        {
            var known = all.Select(each => each.Official(language)).Where(static name => name.Length > 0).ToArray();
            names.names[(int)language] = known.Length > 0 ? string.Join("; ", known) : null;
        }

        return names;
    }

    public static LocalizedNames Of(Language language, string? name)
    {
        var names = new LocalizedNames();
        names.names[(int)language] = name;
        return names;
    }

    public bool Equals(LocalizedNames? other) =>
        other is not null && names.SequenceEqual(other.names, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as LocalizedNames);

    public override int GetHashCode() => First is { } name ? StringComparer.Ordinal.GetHashCode(name) : 0;
}
