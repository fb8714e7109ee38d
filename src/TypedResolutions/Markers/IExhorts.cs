namespace TypedResolutions;

/// <summary>A paragraph that exhorts an actor: <see cref="Verb.Exhorts"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IExhorts<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
