namespace TypedResolutions;

/// <summary>A paragraph that asks an actor to act, with whatever verb.</summary>
/// <remarks>
/// Generated paragraph classes carry it, so that <c>where T : IAddresses&lt;Actors.SecretaryGeneral&gt;</c> takes only
/// paragraphs that address the Secretary-General. The handles that one gets by walking a resolution do not: ask
/// <see cref="Paragraph.Addressees"/> there.
/// </remarks>
/// <typeparam name="TActor">The actor.</typeparam>
public interface IAddresses<out TActor>
    where TActor : Actor
{
}
