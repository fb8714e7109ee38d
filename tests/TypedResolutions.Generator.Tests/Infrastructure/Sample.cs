namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>The short resolutions written for the tests.</summary>
internal static class Sample
{
    /// <summary>Gets the English text of a General Assembly resolution with requests, citations and a footnote.</summary>
    public static InMemoryText LighthousesInEnglish => Resolution("A_RES_99_1.en.txt");

    /// <summary>Gets the Chinese text of the same.</summary>
    public static InMemoryText LighthousesInChinese => Resolution("A_RES_99_1.zh.txt");

    /// <summary>Gets another General Assembly resolution.</summary>
    public static InMemoryText KeepersDay => Resolution("A_RES_99_2.en.txt");

    /// <summary>Gets a Security Council resolution.</summary>
    public static InMemoryText SecurityCouncil => Resolution("S_RES_9901_2044.en.txt");

    /// <summary>Gets the text of resolution 72/200 that the example consumer uses.</summary>
    public static InMemoryText Seed => InMemoryText.Resolution(
        "/project/resolutions/A_RES_72_200.zh.txt",
        File.ReadAllText(Path.Combine(Paths.Repository, "example-consumer", "resolutions", "A_RES_72_200.zh.txt")));

    /// <summary>Makes a General Assembly resolution of one paragraph that cites.</summary>
    public static InMemoryText Citing(string symbol, string citation) => InMemoryText.Resolution(
        "/project/resolutions/" + symbol.Replace('/', '_') + ".en.txt",
        $"""
        United Nations                                                   {symbol}

        General Assembly

        Ninety-eighth session

        Resolution adopted by the General Assembly on 4 December 2043

        The General Assembly,

        Recalling the Charter of the United Nations,

        1. Reaffirms {citation}.

        62nd plenary meeting
        4 December 2043
        """);

    public static string Content(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException("There is no such sample.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static InMemoryText Resolution(string name) =>
        InMemoryText.Resolution("/project/resolutions/" + name, Content(name));
}
