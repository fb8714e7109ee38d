namespace TypedResolutions;

/// <summary>A paragraph that proposes something to an actor: <see cref="Verb.Proposes"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IProposes<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
