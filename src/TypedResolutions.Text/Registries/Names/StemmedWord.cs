namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// A word of a text with its stems, which share their start and their flags. Positions count folded characters. What is cut
/// from a word are a few characters: a text has one of these for each of its words.
/// </summary>
internal readonly struct StemmedWord
{
    /// <summary>Where the word starts.</summary>
    public readonly int Start;

    /// <summary>Just behind it.</summary>
    public readonly int End;

    /// <summary>The number of <see cref="Cased"/>.</summary>
    public readonly int CasedHash;

    /// <summary>The number of <see cref="Stem"/>.</summary>
    public readonly int StemHash;

    private readonly byte article;
    private readonly byte caseEnding;
    private readonly byte ending;
    private readonly byte flags;

    /// <summary>A word that is its own stem.</summary>
    public StemmedWord(int start, int end, int hash)
    {
        (Start, End) = (start, end);
        (CasedHash, StemHash) = (hash, hash);
    }

    /// <summary>A word that something is cut from.</summary>
    public StemmedWord(int start, int end, WordStem cased, WordStem stem)
    {
        (Start, End) = (start, end);
        (CasedHash, StemHash) = (cased.Hash, stem.Hash);
        article = (byte)(cased.Start - start);
        caseEnding = (byte)(end - cased.End);
        ending = (byte)(end - stem.End);
        flags = (byte)cased.Flags;
    }

    /// <summary>Gets whether both stems are the same.</summary>
    public bool HasOneStem => caseEnding == ending;

    /// <summary>Gets where the stems start.</summary>
    public int StemStart => Start + article;

    /// <summary>Gets the place just behind the stem without the endings of cases and plurals.</summary>
    public int StemEnd => End - ending;

    /// <summary>Gets the stem without the endings of cases: it keeps its number.</summary>
    public WordStem Cased => new(StemStart, End - caseEnding, CasedHash, flags);

    /// <summary>Gets the stem without the endings of cases and plurals.</summary>
    public WordStem Stem => new(StemStart, StemEnd, StemHash, flags);
}
