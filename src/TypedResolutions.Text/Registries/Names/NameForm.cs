namespace TypedResolutions.Text.Registries.Names;

/// <summary>A form of a name, with the entry it belongs to.</summary>
/// <typeparam name="T">What is named.</typeparam>
/// <param name="Text">The form as the registry writes it.</param>
/// <param name="Entry">The entry; null for <see cref="NameRank.Never"/>.</param>
/// <param name="Rank">Its claim.</param>
internal sealed record NameForm<T>(string Text, T? Entry, NameRank Rank)
    where T : class
{
    /// <summary>Gets the number of capitals if the form is an acronym, else 0: "WHO" is an organization, "who" is not.</summary>
    public int AcronymCapitals { get; } = CountAcronymCapitals(Text);

    /// <summary>Gets a value indicating whether the form is a Chinese abbreviation of the name.</summary>
    public bool IsAbbreviation { get; init; }

    /// <summary>Gets whether the form is short for a longer name: "WHO", not "UN-Water", which has no other name.</summary>
    public bool IsAcronym => IsAbbreviation || (AcronymCapitals > 0 && Rank != NameRank.Official);

    /// <summary>Gets whether a form of one word counts only where the text capitalises it: "Chad", "States".</summary>
    public bool IsProper { get; } = Text.Length > 0 && char.IsUpper(Text[0]);

    private static int CountAcronymCapitals(string text)
    {
        var capitals = 0;
        var run = 0;
        var longestRun = 0;
        foreach (var c in text)
        {
            if (c == ' ')
            {
                return 0;
            }

            run = char.IsUpper(c) ? run + 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
            longestRun = Math.Max(longestRun, run);
        }

        return longestRun >= 2 ? capitals : 0;
    }
}
