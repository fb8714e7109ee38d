namespace TypedResolutions;

/// <summary>A paragraph that calls for action by an actor: <see cref="Verb.CallsFor"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface ICallsFor<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
