using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Benchmarks.Texts;

/// <summary>
/// As many resolutions as are asked for, composed of sentences of our own: 26 recitals and 40 operative paragraphs in
/// the forms that real ones have. Each number always gives the same text, and no two give the same.
/// </summary>
internal static class ComposedTexts
{
    private const int ResolutionsPerSession = 250;
    private const int FirstSession = 60;

    public static InMemoryText[] Take(int count) => [.. Enumerable.Range(0, count).Select(At)];

    public static InMemoryText At(int index)
    {
        var session = FirstSession + (index / ResolutionsPerSession);
        var number = (index % ResolutionsPerSession) + 1;
        return InMemoryText.Resolution(
            FormattableString.Invariant($"/project/resolutions/A_RES_{session}_{number}.en.txt"),
            new ComposedResolution(session, number).ToString());
    }
}
