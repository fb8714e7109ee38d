namespace TypedResolutions.Text.Folding;

/// <summary>A word, or a sign that is no word. Positions count folded characters.</summary>
internal struct WordStart
{
    private const int Uniform = int.MinValue;

    /// <summary>The end, and in its highest bit whether the word is uniform: a text has one of these for each word.</summary>
    private int endAndUniform;

    /// <summary>Gets where it starts.</summary>
    public int Position { readonly get; private set; }

    /// <summary>Gets a number that equal words share, see <see cref="WordHash"/>.</summary>
    public int Hash { readonly get; private set; }

    /// <summary>Gets the place just behind it.</summary>
    public readonly int End => endAndUniform & ~Uniform;

    /// <summary>Gets whether it is a word of digits and letters with cases alone, or of letters without alone.</summary>
    public readonly bool IsUniform => endAndUniform < 0;

    /// <summary>Makes this the start of a word, in its place: what is made elsewhere has to be copied.</summary>
    /// <param name="position">Where it starts.</param>
    /// <param name="end">The place just behind it.</param>
    /// <param name="hash">Its number.</param>
    /// <param name="isUniform">Whether it is uniform.</param>
    public void Set(int position, int end, int hash, bool isUniform)
    {
        Position = position;
        endAndUniform = isUniform ? end | Uniform : end;
        Hash = hash;
    }
}
