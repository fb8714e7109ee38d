namespace TypedResolutions.Text.Registries.Names;

/// <summary>A word of a text with its stems. Positions count folded characters.</summary>
/// <param name="Start">Where the word starts.</param>
/// <param name="End">Just behind it.</param>
/// <param name="Cased">The stem without the endings of cases: it keeps its number.</param>
/// <param name="Stem">The stem without the endings of cases and plurals.</param>
internal readonly record struct StemmedWord(int Start, int End, WordStem Cased, WordStem Stem);
