namespace TypedResolutions;

/// <summary>A paragraph that calls upon an actor: <see cref="Verb.CallsUpon"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface ICallsUpon<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
