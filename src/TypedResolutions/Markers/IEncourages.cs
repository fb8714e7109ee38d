namespace TypedResolutions;

/// <summary>A paragraph that encourages an actor: <see cref="Verb.Encourages"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IEncourages<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
