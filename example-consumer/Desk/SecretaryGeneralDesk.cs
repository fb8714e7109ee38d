using ExampleConsumer.Resolutions;
using TypedResolutions;

namespace ExampleConsumer.Desk;

/// <summary>Plans what follows from the requests that resolutions make to the Secretary-General.</summary>
internal sealed class SecretaryGeneralDesk
{
    private readonly OrderedDictionary<Paragraph, Func<Assignment>> handlers = [];

    /// <summary>
    /// Registers the handler of a request. The constraint is the point: a paragraph that requests nothing of the
    /// Secretary-General does not compile here, nor does one that the text does not have.
    /// </summary>
    public SecretaryGeneralDesk Handle<TRequest>(Func<TRequest, Assignment> handler)
        where TRequest : Paragraph, IRequests<Actors.SecretaryGeneral>, new()
    {
        var request = Paragraph.Of<TRequest>();
        handlers.Add(request, () => handler(request));
        return this;
    }

    public IReadOnlyList<Assignment> Plan() => [.. handlers.Values.Select(handler => handler())];

    /// <summary>Finds the requests to the Secretary-General that no handler is registered for.</summary>
    public IReadOnlyList<Paragraph> FindUnhandled(Resolution resolution) =>
        [.. resolution.Operative.Where(RequestsSecretaryGeneral).Where(request => !handlers.ContainsKey(request))];

    private static bool RequestsSecretaryGeneral(Paragraph paragraph) => paragraph.Actions.Any(action =>
        action.Verb == Verb.Requests && action.Addressees.Contains(Actors.SecretaryGeneral.Instance));
}
