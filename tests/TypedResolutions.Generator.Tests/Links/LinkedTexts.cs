using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Links;

/// <summary>Two short resolutions, of which the second refers to paragraphs of the first and of its own.</summary>
internal static class LinkedTexts
{
    /// <summary>Gets a resolution with sub-paragraphs and an annex.</summary>
    public static InMemoryText Buoys { get; } = InMemoryText.Resolution("/project/resolutions/A_RES_98_7.en.txt", """
        United Nations                                                   A/RES/98/7

        General Assembly

        Ninety-eighth session
        Agenda item 7

        Resolution adopted by the General Assembly on 2 December 2043

        98/7. Buoys

        The General Assembly,

        Recalling its resolution 97/3,

        1. Adopts the Plan for Buoys set out in the annex to the present resolution;

        2. Urges Member States:

        (a) To paint their buoys;

        (b) To moor them;

        3. Requests the Secretary-General to count them.

        60th plenary meeting
        2 December 2043

        Annex

        Plan for Buoys

        1. Buoys are to be painted red or green.

        2. They are to be moored as set out in paragraph 1 above.
        """);

    /// <summary>Gets the resolution that refers.</summary>
    public static InMemoryText Keepers { get; } = InMemoryText.Resolution("/project/resolutions/A_RES_98_8.en.txt", Text("paragraph 3 of resolution 98/7"));

    /// <summary>Makes the text of the resolution that refers, with other words in its last paragraph.</summary>
    public static string Text(string reference) => $"""
        United Nations                                                   A/RES/98/8

        General Assembly

        Ninety-eighth session
        Agenda item 8

        Resolution adopted by the General Assembly on 3 December 2043

        98/8. Keepers of buoys

        The General Assembly,

        Recalling paragraph 2 (b) of its resolution 98/7 and the annex thereto,

        1. Welcomes the work done pursuant to paragraphs 1 to 3 of resolution 98/7;

        2. Invites Member States to thank their keepers;

        3. Requests the Secretary-General to report on paragraphs 1 and 2 above and on {reference}.

        61st plenary meeting
        3 December 2043
        """;
}
