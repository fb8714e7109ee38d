namespace TypedResolutions.Text.ParallelTexts;

/// <summary>
/// The order of parallel texts, which depends on neither that of the files nor the language that a program prefers. Most
/// resolutions are drafted in English, and English and French are the working languages of the United Nations; so these
/// come first.
/// </summary>
public static class ParallelOrder
{
    private static readonly Language[] Languages =
        [Language.English, Language.French, Language.Spanish, Language.Russian, Language.Arabic, Language.Chinese];

    /// <summary>Gets the place of a language in the order.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The zero-based place.</returns>
    public static int PlaceOf(Language language) => Array.IndexOf(Languages, language);

    /// <summary>Orders texts by symbol, language and path.</summary>
    /// <typeparam name="TText">The texts.</typeparam>
    /// <param name="texts">The texts.</param>
    /// <returns>The texts in order.</returns>
    public static IEnumerable<TText> Of<TText>(IEnumerable<TText> texts)
        where TText : IParallelText => texts
            .OrderBy(static text => text.Symbol, StringComparer.Ordinal)
            .ThenBy(static text => PlaceOf(text.Language))
            .ThenBy(static text => text.Path, StringComparer.Ordinal);

    /// <summary>Gets the texts of one resolution that are taken: one a language, in the order of the languages.</summary>
    /// <typeparam name="TText">The texts.</typeparam>
    /// <param name="texts">The texts of the resolution in their order.</param>
    /// <returns>The texts that are taken.</returns>
    public static IReadOnlyList<TText> FirstOfEachLanguage<TText>(IEnumerable<TText> texts)
        where TText : IParallelText => texts
            .GroupBy(static text => text.Language)
            .OrderBy(static group => PlaceOf(group.Key))
            .Select(static group => group.First())
            .ToArray();
}
