namespace TypedResolutions;

/// <summary>A paragraph that invites an actor: <see cref="Verb.Invites"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IInvites<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
