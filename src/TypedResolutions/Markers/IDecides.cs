namespace TypedResolutions;

/// <summary>A paragraph with an action that takes effect by itself: <see cref="Force.Decides"/>.</summary>
public interface IDecides
{
}

/// <summary>A paragraph with an action that takes effect by itself and that names who is to act on it.</summary>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IDecides<out TActor> : IDecides, IAddresses<TActor>
    where TActor : Actor
{
}
