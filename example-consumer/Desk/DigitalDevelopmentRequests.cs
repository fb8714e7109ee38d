using ExampleConsumer.FollowUp;
using ExampleConsumer.Resolutions;
using TypedResolutions;

namespace ExampleConsumer.Desk;

/// <summary>The handlers for resolution 72/200: one for each request to the Secretary-General.</summary>
internal static class DigitalDevelopmentRequests
{
    public static SecretaryGeneralDesk Register(SecretaryGeneralDesk desk) => desk
        .Handle<A_RES_72_200.OP17>(CoverInternetGovernanceForum)
        .Handle<A_RES_72_200.OP32>(ReportOnImplementation);

    // Reviewed against a draft: the compiler warns that the adopted text is another one.
    [Implements<A_RES_72_200.OP17>(Fingerprint = "5b1f3c0de2a94768")]
    private static Assignment CoverInternetGovernanceForum(A_RES_72_200.OP17 request) =>
        new(request, "Cover the Internet Governance Forum in the annual report", Deadline: null);

    [Implements<A_RES_72_200.OP32>(Fingerprint = "d0268578125fa991", Note = "The Secretariat of UNCTAD drafts the report.")]
    private static Assignment ReportOnImplementation(A_RES_72_200.OP32 request)
    {
        var action = request.Actions.Single(action => action.Reporting is not null);
        var through = action.Reporting!.Through.Select(actor => actor.Acronym ?? actor.Name);
        return new(
            request,
            $"Report on the implementation, through {string.Join(" and ", through)}",
            SessionDeadline.Of(action, request.Resolution));
    }
}
