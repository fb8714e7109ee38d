namespace TypedResolutions;

/// <summary>A paragraph that entrusts something to an actor: <see cref="Verb.Entrusts"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IEntrusts<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
