namespace TypedResolutions.Text.Registries;

/// <summary>The treaties of a registry by their place in the treaty series: volume 610, number 8843.</summary>
internal sealed class TreatyReferences
{
    private const string Series = "Treaty Series";

    private readonly Dictionary<(int Volume, int Number), InstrumentEntry> treaties = new();

    public TreatyReferences(IEnumerable<InstrumentEntry> instruments)
    {
        foreach (var entry in instruments)
        {
            if (entry.Reference is { } reference && TryReadReference(reference, out var key)
                && (!treaties.TryGetValue(key, out var other) || NameLength(entry) < NameLength(other)))
            {
                treaties[key] = entry;
            }
        }
    }

    public bool TryGet(int volume, int number, out InstrumentEntry treaty) =>
        treaties.TryGetValue((volume, number), out treaty!);

    /// <summary>Treaties and their optional protocols share a number; the treaty has the shorter name.</summary>
    private static int NameLength(InstrumentEntry entry) => entry.Names.Official(Language.English).Length;

    private static bool TryReadReference(string reference, out (int Volume, int Number) key)
    {
        var at = reference.IndexOf(Series, StringComparison.Ordinal);
        key = default;
        return at >= 0
            && TryReadNumber(reference, at + Series.Length, out var end, out key.Volume)
            && TryReadNumber(reference, end, out _, out key.Number);
    }

    private static bool TryReadNumber(string text, int start, out int end, out int number)
    {
        number = 0;
        end = start;
        while (end < text.Length && text[end] is not (>= '0' and <= '9'))
        {
            end++;
        }

        var first = end;
        while (end < text.Length && end - first < 7 && text[end] is >= '0' and <= '9')
        {
            number = (number * 10) + (text[end] - '0');
            end++;
        }

        return end > first;
    }
}
