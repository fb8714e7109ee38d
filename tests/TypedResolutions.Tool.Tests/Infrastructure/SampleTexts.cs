namespace TypedResolutions.Tool.Tests.Infrastructure;

/// <summary>Short texts with the shape of resolutions.</summary>
internal static class SampleTexts
{
    public const string Clean = """
        Ninety-ninth session
        Agenda item 12

        Resolution adopted by the General Assembly on 20 December 2044

        [on the report of the Second Committee (A/99/412)]

        99/7. A sample

        The General Assembly,

        Recalling its resolution 98/4 of 19 December 2043,

        1. Welcomes the report of the Secretary-General;

        2. Requests the Secretary-General to report to the General Assembly at its hundredth session.

        80th plenary meeting
        20 December 2044
        """;

    public static readonly string NumberSkipped = Clean.Replace("2. Requests", "3. Requests", StringComparison.Ordinal);

    public const string NoResolution = "Shopping list: bread, milk.";
}
