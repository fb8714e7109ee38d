using System.Diagnostics;

namespace TypedResolutions;

/// <summary>Who is named in resolutions: an organ, an office holder, a State, a group.</summary>
[DebuggerDisplay("{Id,nq}: {Name}")]
public abstract class Actor
{
    private readonly LocalizedText names;

    /// <summary>Initializes an actor. Meant for generated code.</summary>
    /// <param name="id">The id in the registry.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="acronym">The English acronym; null where it has none.</param>
    /// <param name="arabic">The name in Arabic; null where it is not known.</param>
    /// <param name="chinese">The name in Chinese; null where it is not known.</param>
    /// <param name="english">The name in English; null where it is not known.</param>
    /// <param name="french">The name in French; null where it is not known.</param>
    /// <param name="russian">The name in Russian; null where it is not known.</param>
    /// <param name="spanish">The name in Spanish; null where it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    protected Actor(
        string id,
        ActorKind kind,
        string? acronym = null,
        string? arabic = null,
        string? chinese = null,
        string? english = null,
        string? french = null,
        string? russian = null,
        string? spanish = null)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Kind = kind;
        Acronym = acronym;
        names = new LocalizedText(arabic, chinese, english, french, russian, spanish);
    }

    /// <summary>Gets the id in the registry, the same in every language: <c>SecretaryGeneral</c>.</summary>
    public string Id { get; }

    /// <summary>Gets what it is.</summary>
    public ActorKind Kind { get; }

    /// <summary>Gets the English acronym (<c>ITU</c>); null where it has none.</summary>
    public string? Acronym { get; }

    /// <summary>Gets the English name, or the one in the first language that has one, or the id.</summary>
    public string Name => names.First ?? Id;

    /// <summary>Gets what it is a part of; null where that is not known.</summary>
    public virtual Actor? Parent => null;

    /// <summary>Gets the name in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name; null where it is not known.</returns>
    public string? NameIn(Language language) => names.In(language);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
