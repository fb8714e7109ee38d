namespace TypedResolutions;

/// <summary>What the generated class of an actor derives from. Gives each class its instance.</summary>
/// <typeparam name="TSelf">The generated class: <c>Actors.SecretaryGeneral</c>.</typeparam>
public abstract class Actor<TSelf> : Actor
    where TSelf : Actor<TSelf>, new()
{
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
        : base(id, kind, acronym, arabic, chinese, english, french, russian, spanish)
    {
    }

    /// <summary>Gets the actor.</summary>
    public static TSelf Instance { get; } = new();
}
