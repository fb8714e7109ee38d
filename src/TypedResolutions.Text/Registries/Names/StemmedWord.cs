namespace TypedResolutions.Text.Registries.Names;

/// <summary>A word of a text with its stems, which share their start and their flags. Positions count folded characters.</summary>
internal readonly struct StemmedWord(int start, int end, WordStem cased, WordStem stem)
{
    private readonly int stemStart = cased.Start;
    private readonly int casedEnd = cased.End;
    private readonly int stemEnd = stem.End;
    private readonly int flags = cased.Flags;

    /// <summary>Where the word starts.</summary>
    public readonly int Start = start;

    /// <summary>Just behind it.</summary>
    public readonly int End = end;

    /// <summary>The number of <see cref="Cased"/>.</summary>
    public readonly int CasedHash = cased.Hash;

    /// <summary>The number of <see cref="Stem"/>.</summary>
    public readonly int StemHash = stem.Hash;

    /// <summary>Gets the stem without the endings of cases: it keeps its number.</summary>
    public WordStem Cased => new(stemStart, casedEnd, CasedHash, flags);

    /// <summary>Gets the stem without the endings of cases and plurals.</summary>
    public WordStem Stem => new(stemStart, stemEnd, StemHash, flags);
}
