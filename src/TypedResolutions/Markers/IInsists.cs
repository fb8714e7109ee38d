namespace TypedResolutions;

/// <summary>A paragraph that insists that something be done by an actor: <see cref="Verb.Insists"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IInsists<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
