namespace TypedResolutions;

/// <summary>A paragraph that appeals to an actor: <see cref="Verb.AppealsTo"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IAppealsTo<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
