namespace TypedResolutions;

/// <summary>A paragraph that asks an actor: <see cref="Verb.Asks"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IAsks<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
