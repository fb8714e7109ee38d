namespace TypedResolutions;

/// <summary>A paragraph that requests an actor: <see cref="Verb.Requests"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IRequests<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
