namespace TypedResolutions.Accuracy.Truths;

/// <summary>How well one kind of fact was found.</summary>
internal sealed class Score
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    /// <summary>Gets the share of what was found that is right; 1 where nothing was found.</summary>
    public double Precision => Ratio(Right, Right + Wrong);

    /// <summary>Gets the share of what there is that was found; 1 where there is nothing.</summary>
    public double Recall => Ratio(Right, Right + Missed);

    /// <summary>Gets the harmonic mean of precision and recall.</summary>
    public double F1 => Ratio(2 * Right, (2 * Right) + Wrong + Missed);

    public void Add(int right, int wrong, int missed)
    {
        Right += right;
        Wrong += wrong;
        Missed += missed;
    }

    public void Add(Score other) => Add(other.Right, other.Wrong, other.Missed);

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
