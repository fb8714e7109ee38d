namespace TypedResolutions.Accuracy.Figures;

/// <summary>A figure measured over a corpus.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Groups">The columns: language and organ, in order.</param>
internal sealed record FigureResult(Figure Figure, IReadOnlyDictionary<string, Tally> Groups)
{
    /// <summary>Gets the value over all columns; null where nothing was counted.</summary>
    public double? Value => Figure.ValueOf(Groups.Values.Sum(static tally => tally.Good), Groups.Values.Sum(static tally => tally.Total));

    public long Total => Groups.Values.Sum(static tally => tally.Total);

    public IEnumerable<Shortfall> Shortfalls => Groups.Values.SelectMany(static tally => tally.Shortfalls);

    public IEnumerable<Shortfall> Excused => Groups.Values.SelectMany(static tally => tally.Excused);
}
