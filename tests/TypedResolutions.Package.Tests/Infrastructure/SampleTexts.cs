namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>Texts for the projects that consume the package.</summary>
internal static class SampleTexts
{
    public const string NoResolution = "Shopping list: bread, milk.";

    /// <summary>Gets a short resolution with two operative paragraphs.</summary>
    /// <param name="number">The number behind the session: 7 makes A/RES/99/7.</param>
    public static string Resolution(int number) => $"""
        Ninety-ninth session
        Agenda item 12

        Resolution adopted by the General Assembly on 20 December 2044

        [on the report of the Second Committee (A/99/412)]

        99/{number}. A sample

        The General Assembly,

        Recalling its resolution 98/4 of 19 December 2043,

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to report to the General Assembly at its hundredth session.

        80th plenary meeting
        20 December 2044
        """;

    /// <summary>Gets a short resolution of any session that invites the Member States and requests the Secretary-General.</summary>
    /// <param name="number">The number with its session: <c>70/901</c>.</param>
    /// <param name="session">The session in words.</param>
    /// <param name="year">The year of its adoption.</param>
    /// <param name="recalled">What its preamble recalls.</param>
    public static string Quays(string number, string session, int year, string recalled) => $"""
        {session} session
        Agenda item 9

        Resolution adopted by the General Assembly on 20 December {year}

        [without reference to a Main Committee (A/{number.Split('/')[0]}/L.9)]

        {number}. Quays

        The General Assembly,

        Recalling {recalled},

        1. Invites Member States to keep quays open;

        2. Requests the Secretary-General to count the quays.

        80th plenary meeting
        20 December {year}
        """;
}
