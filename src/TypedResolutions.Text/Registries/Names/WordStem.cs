namespace TypedResolutions.Text.Registries.Names;

/// <summary>What is left of a word without article and ending. Positions count folded characters.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Just behind it.</param>
/// <param name="Hash">A number that equal stems share.</param>
/// <param name="Flags">What was cut, where words differ by it: <see cref="Interchangeable"/>, <see cref="Definite"/>.</param>
internal readonly record struct WordStem(int Start, int End, int Hash, int Flags)
{
    /// <summary>The ending was one that stands for others like it.</summary>
    public const int Interchangeable = 1;

    /// <summary>The article was cut.</summary>
    public const int Definite = 2;

    /// <summary>How many bits the flags take.</summary>
    public const int FlagBits = 2;
}
