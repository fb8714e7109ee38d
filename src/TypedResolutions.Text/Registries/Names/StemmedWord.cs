namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// A word of a text with its stems, which share their start and their flags. Positions count folded characters. What is cut
/// from a word are a few characters: a text has one of these for each of its words.
/// </summary>
internal readonly struct StemmedWord(int start, int end, WordStem cased, WordStem stem)
{
    /// <summary>Where the word starts.</summary>
    public readonly int Start = start;

    /// <summary>Just behind it.</summary>
    public readonly int End = end;

    /// <summary>The number of <see cref="Cased"/>.</summary>
    public readonly int CasedHash = cased.Hash;

    /// <summary>The number of <see cref="Stem"/>.</summary>
    public readonly int StemHash = stem.Hash;

    private readonly byte article = (byte)(cased.Start - start);
    private readonly byte caseEnding = (byte)(end - cased.End);
    private readonly byte ending = (byte)(end - stem.End);
    private readonly byte flags = (byte)cased.Flags;

    /// <summary>Gets whether both stems are the same.</summary>
    public bool HasOneStem => caseEnding == ending;

    /// <summary>Gets the stem without the endings of cases: it keeps its number.</summary>
    public WordStem Cased => new(Start + article, End - caseEnding, CasedHash, flags);

    /// <summary>Gets the stem without the endings of cases and plurals.</summary>
    public WordStem Stem => new(Start + article, End - ending, StemHash, flags);
}
