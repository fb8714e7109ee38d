namespace TypedResolutions;

/// <summary>A paragraph that reminds an actor: <see cref="Verb.Reminds"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IReminds<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
