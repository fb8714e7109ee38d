namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>Short resolutions that cite others with their dates.</summary>
internal static class DatedTexts
{
    public const string Right = "resolution 97/3 of 2 December 2042";
    public const string Wrong = "resolution 97/3 of 2 November 2042";

    /// <summary>Makes the text of resolution 98/<paramref name="number"/>.</summary>
    public static InMemoryText Of(int number, string recalled, string note = "") =>
        InMemoryText.Resolution($"/project/resolutions/A_RES_98_{number}.en.txt", $"""
            United Nations                                                   A/RES/98/{number}

            General Assembly

            Resolution adopted by the General Assembly on 2 December 2043

            The General Assembly,

            Recalling its work,

            Recalling also {recalled},

            1. Decides to remain seized of the matter.

            {note}
            """);

    public static InMemoryText Registry(string date) =>
        InMemoryText.Registry("/project/instruments.csv", $"id,kind,symbol,date,en\nLights,Agenda,A/RES/97/3,{date},Agenda for Lights\n");
}
