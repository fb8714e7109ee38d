using System.Globalization;

namespace TypedResolutions.Text.Naming;

/// <summary>
/// Gives each paragraph of a text a label of its own. Labels that differ in case alone count as one: not every tool that
/// shows them tells case apart.
/// </summary>
public sealed class UniqueLabels
{
    /// <summary>Each label that is taken, with how often it was wanted again, so that no number is tried twice.</summary>
    private readonly Dictionary<string, int> repeats;

    /// <summary>Makes the labels of a text, of which none is taken.</summary>
    /// <param name="capacity">How many there will be, where that is known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is less than 0.</exception>
    public UniqueLabels(int capacity = 0) => repeats = new Dictionary<string, int>(capacity, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the label of the next paragraph: the one given, or with <c>_2</c>, <c>_3</c> ... where it is taken.</summary>
    /// <param name="label">The label wanted, whatever the numbers in the text are.</param>
    /// <returns>The label, a C# identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    public string Next(string label) =>
        NextAsWritten(Identifier.Of(label ?? throw new ArgumentNullException(nameof(label)), "Paragraph"));

    /// <summary>Does the same with a label as the grammar writes it, which may be no identifier.</summary>
    internal string NextAsWritten(string label)
    {
        if (!repeats.TryGetValue(label, out var count))
        {
            repeats.Add(label, 0);
            return label;
        }

        string unique;
        do
        {
            count++;
            unique = label + "_" + (count + 1).ToString(CultureInfo.InvariantCulture);
        }
        while (repeats.ContainsKey(unique));

        repeats.Add(unique, 0);
        repeats[label] = count;
        return unique;
    }
}
