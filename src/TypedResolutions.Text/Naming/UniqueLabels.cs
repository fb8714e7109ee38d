namespace TypedResolutions.Text.Naming;

/// <summary>Gives each paragraph of a text a label of its own that is a C# identifier, whatever the numbers in the text are.</summary>
public sealed class UniqueLabels
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>Gets the label of the next paragraph: the one given, or with <c>_2</c>, <c>_3</c> ... where it is taken.</summary>
    /// <param name="label">The label wanted.</param>
    /// <returns>The label.</returns>
    public string Next(string label)
    {
        var wanted = Identifier.Of(label, "Paragraph");
        var unique = wanted;
        for (var count = 2; !taken.Add(unique); count++)
        {
            unique = FormattableString.Invariant($"{wanted}_{count}");
        }

        return unique;
    }
}
