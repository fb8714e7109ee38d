namespace TypedResolutions;

/// <summary>Finds in one pass where the details of each paragraph start, and behind them those of each footnote.</summary>
internal static class DetailsPlaces
{
    public static int[] Of(ReadOnlySpan<byte> details)
    {
        var places = new List<int>();
        for (var start = 0; start < details.Length;)
        {
            if (details[start] == RecordKind.Details)
            {
                places.Add(start);
            }

            var length = details.Slice(start).IndexOf((byte)'\n');
            start = length < 0 ? details.Length : start + length + 1;
        }

        return [.. places];
    }
}
