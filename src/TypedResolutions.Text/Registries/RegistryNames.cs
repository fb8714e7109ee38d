namespace TypedResolutions.Text.Registries;

/// <summary>The names of an actor or instrument in the six languages. Compared by value.</summary>
public sealed class RegistryNames : IEquatable<RegistryNames>
{
    internal const int LanguageCount = 6;

    private readonly string[] official;
    private readonly string[][] forms;

    internal RegistryNames(string[] official, string[][] forms)
    {
        this.official = official;
        this.forms = forms;
    }

    /// <summary>Gets the official name in a language; empty where the registry has none.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name.</returns>
    public string Official(Language language) => official[(int)language];

    /// <summary>Gets the other forms of the name in a language: longer, shorter, older ones, acronyms.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The forms, in the order of the registry.</returns>
    public IReadOnlyList<string> Forms(Language language) => forms[(int)language];

    /// <summary>Takes the names of an older entry where this one gives none.</summary>
    internal RegistryNames Over(RegistryNames older)
    {
        var names = new string[LanguageCount];
        var others = new string[LanguageCount][];
        for (var i = 0; i < LanguageCount; i++)
        {
            names[i] = official[i].Length > 0 ? official[i] : older.official[i];
            others[i] = forms[i].Length > 0 ? forms[i] : older.forms[i];
        }

        return new RegistryNames(names, others);
    }

    /// <inheritdoc/>
    public bool Equals(RegistryNames? other)
    {
        if (other is null)
        {
            return false;
        }

        for (var i = 0; i < LanguageCount; i++)
        {
            if (!string.Equals(official[i], other.official[i], StringComparison.Ordinal)
                || !forms[i].SequenceEqual(other.forms[i], StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RegistryNames);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(official[(int)Language.English]);
}
