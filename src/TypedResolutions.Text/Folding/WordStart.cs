namespace TypedResolutions.Text.Folding;

/// <summary>A word, or a sign that is no word. Positions count folded characters.</summary>
internal struct WordStart
{
    private const int Uniform = int.MinValue;
    private const int Small = 1 << 30;

    /// <summary>The end, and in its highest bits what kind of word it is: a text has one of these for each word.</summary>
    private int endAndKind;

    /// <summary>Gets where it starts.</summary>
    public int Position { readonly get; private set; }

    /// <summary>Gets a number that equal words share, see <see cref="WordHash"/>.</summary>
    public int Hash { readonly get; private set; }

    /// <summary>Gets the place just behind it.</summary>
    public readonly int End => endAndKind & ~(Uniform | Small);

    /// <summary>Gets whether it is a word of digits and letters with cases alone, or of letters without alone.</summary>
    public readonly bool IsUniform => endAndKind < 0;

    /// <summary>Gets whether the text that was folded starts the word with a small letter: true for certain, false for perhaps not.</summary>
    public readonly bool IsSmall => (endAndKind & Small) != 0;

    /// <summary>Makes this the start of a word, in its place: what is made elsewhere has to be copied.</summary>
    /// <param name="position">Where it starts.</param>
    /// <param name="end">The place just behind it.</param>
    /// <param name="hash">Its number.</param>
    /// <param name="isUniform">Whether it is uniform.</param>
    /// <param name="isSmall">Whether it is known to start with a small letter.</param>
    public void Set(int position, int end, int hash, bool isUniform, bool isSmall)
    {
        Position = position;
        endAndKind = end | (isUniform ? Uniform : 0) | (isSmall ? Small : 0);
        Hash = hash;
    }
}
