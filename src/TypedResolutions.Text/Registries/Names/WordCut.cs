namespace TypedResolutions.Text.Registries.Names;

/// <summary>What is left of a word in front of an ending. Positions count folded characters.</summary>
/// <param name="End">Just behind it.</param>
/// <param name="Hash">A number that equal words share.</param>
internal readonly record struct WordCut(int End, int Hash);
