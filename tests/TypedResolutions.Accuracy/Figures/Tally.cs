namespace TypedResolutions.Accuracy.Figures;

/// <summary>What was counted for a figure in one column.</summary>
internal sealed class Tally
{
    public long Good { get; private set; }

    public long Total { get; private set; }

    public List<Shortfall> Shortfalls { get; } = new();

    /// <summary>Gets the differences that are the fault of the labels or the source, counted apart.</summary>
    public List<Shortfall> Excused { get; } = new();

    public void Add(long good, long total)
    {
        Good += good;
        Total += total;
    }

    /// <summary>Counts one thing that is right or wrong.</summary>
    public void Check(bool isGood, string file, int line, string message)
    {
        Add(isGood ? 1 : 0, 1);
        if (!isGood)
        {
            Shortfalls.Add(new Shortfall(file, line, message));
        }
    }
}
