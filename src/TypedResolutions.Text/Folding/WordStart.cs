namespace TypedResolutions.Text.Folding;

/// <summary>A word, or a sign that is no word. Positions count folded characters.</summary>
internal readonly struct WordStart(int position, int end, int hash, bool isUniform)
{
    private const int Uniform = int.MinValue;

    /// <summary>The end, and in its highest bit whether the word is uniform: a text has one of these for each word.</summary>
    private readonly int endAndUniform = isUniform ? end | Uniform : end;

    /// <summary>Where it starts.</summary>
    public readonly int Position = position;

    /// <summary>A number that equal words share, see <see cref="WordHash"/>.</summary>
    public readonly int Hash = hash;

    /// <summary>Gets the place just behind it.</summary>
    public int End => endAndUniform & ~Uniform;

    /// <summary>Gets whether it is a word of digits and letters with cases alone, or of letters without alone.</summary>
    public bool IsUniform => endAndUniform < 0;
}
