namespace TypedResolutions;

/// <summary>A paragraph that draws the attention of an actor: <see cref="Verb.DrawsAttention"/>.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IDrawsAttention<out TActor> : IAddresses<TActor>
    where TActor : Actor
{
}
