namespace TypedResolutions;

/// <summary>A paragraph that directs an actor: <see cref="Verb.Directs"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IDirects<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
