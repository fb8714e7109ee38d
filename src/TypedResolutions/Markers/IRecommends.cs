namespace TypedResolutions;

/// <summary>A paragraph that recommends something to an actor: <see cref="Verb.Recommends"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IRecommends<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
