namespace TypedResolutions;

/// <summary>A paragraph that demands something of an actor: <see cref="Verb.Demands"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IDemands<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
