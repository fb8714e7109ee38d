using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Consumers;

/// <summary>Short resolutions that have a paragraph of each kind that code may name.</summary>
internal static class HarbourTexts
{
    private const string Head = """
        United Nations                                                   A/RES/{0}

        General Assembly

        Ninety-seventh session
        Agenda item 7

        Resolution adopted by the General Assembly on 2 December 2042


        """;

    /// <summary>Gets A/RES/97/5: a paragraph for each family of interfaces, sub-paragraphs, and an annex.</summary>
    public static InMemoryText Harbours { get; } = Text("97/5", """
        97/5. Harbours

        The General Assembly,

        Recalling its resolution 96/4 of 3 December 2041,

        Noting the work of the International Maritime Organization,

        1. Requests the Secretary-General to count the harbours, in consultation with Member States;

        2. Urges Member States to dredge their harbours;

        3. Encourages the private sector to light its harbours;

        4. Invites the International Maritime Organization to mark them;

        5. Calls upon the World Meteorological Organization to warn them;

        6. Decides to proclaim 2045 the Year of Harbours;

        7. Welcomes the efforts of Member States, as reaffirmed in resolution 95/2;

        8. Requests the Secretary-General:

        (a) To publish the count;

        (b) To invite the World Health Organization to read it, pursuant to resolution 94/1;

        9. Adopts the Rules for Harbours set out in the annex to the present resolution.

        60th plenary meeting
        2 December 2042

        Annex

        Rules for Harbours

        1. Ships enter by day.

        2. Ships leave by night.
        """);

    /// <summary>Gets A/RES/97/6: two parts, each a resolution.</summary>
    public static InMemoryText Parts { get; } = Text("97/6", """
        97/6. Piers

        A

        Piers of stone

        The General Assembly,

        Recalling its resolution 96/5,

        1. Requests the Secretary-General to measure the piers of stone;

        2. Invites Member States to help him.

        B

        Piers of wood

        The General Assembly,

        Recalling its resolution 96/6,

        1. Urges Member States to paint the piers of wood.

        60th plenary meeting
        2 December 2042
        """);

    /// <summary>Gets A/RES/97/7: sections in which the numbers start anew.</summary>
    public static InMemoryText Sections { get; } = Text("97/7", """
        97/7. Docks

        The General Assembly,

        Recalling its resolution 96/7,

        I

        Dry docks

        1. Requests the Secretary-General to list the dry docks;

        2. Invites Member States to fill them;

        II

        Wet docks

        1. Urges Member States to empty the wet docks.

        60th plenary meeting
        2 December 2042
        """);

    private static InMemoryText Text(string number, string body) => InMemoryText.Resolution(
        $"/project/resolutions/A_RES_{number.Replace('/', '_')}.en.txt",
        Head.Replace("{0}", number, StringComparison.Ordinal) + body);
}
