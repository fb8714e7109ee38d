namespace TypedResolutions;

/// <summary>A paragraph that urges an actor: <see cref="Verb.Urges"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IUrges<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
