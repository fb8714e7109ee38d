using TypedResolutions.Accuracy.Corpus;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>One row of the table. docs/accuracy.md holds the definitions.</summary>
internal abstract class Figure
{
    /// <summary>Gets the name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the name in the table.</summary>
    public abstract string Title { get; }

    /// <summary>Gets the value to reach, in per cent unless it counts losses; null where none is set.</summary>
    public abstract double? Target { get; }

    public virtual FigureUnit Unit => FigureUnit.Share;

    /// <summary>Measures one file.</summary>
    public abstract void Measure(CorpusText text, Tally tally);

    /// <summary>Gets the value of a tally; null where nothing was counted.</summary>
    public double? ValueOf(long good, long total) => Unit switch
    {
        FigureUnit.Losses => total - good,
        _ when total == 0 => null,
        FigureUnit.ShareOfLoss => 100.0 * (total - good) / total,
        _ => 100.0 * good / total,
    };

    /// <summary>Tells whether a value reaches the target.</summary>
    public bool Reaches(double value) =>
        Target is not { } target || (Unit == FigureUnit.Share ? value >= target : value <= target);
}
