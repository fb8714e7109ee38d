namespace TypedResolutions.Text.Languages.Verbs;

/// <summary>A verb phrase found in a text. Positions count folded characters.</summary>
/// <param name="Sense">What it means.</param>
/// <param name="Modifier">The modifier before, inside or behind it.</param>
/// <param name="Start">Where its first word starts; a modifier before it is left out.</param>
/// <param name="End">Just behind its last word.</param>
/// <param name="Behind">Just behind the phrase and a modifier that follows it.</param>
/// <param name="GapStart">Where a modifier inside starts; equal to <paramref name="GapEnd"/> if there is none.</param>
/// <param name="GapEnd">Where the phrase goes on behind the modifier inside.</param>
internal readonly record struct VerbMatch(
    VerbSense Sense, Modifier Modifier, int Start, int End, int Behind, int GapStart, int GapEnd);
