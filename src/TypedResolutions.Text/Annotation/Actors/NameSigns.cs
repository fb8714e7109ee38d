namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>What capitals show of where names start.</summary>
/// <param name="StartsAnother">Tells whether a second body starts at a place, behind a word that joins or by itself.</param>
/// <param name="IsName">Tells whether a body is named at a place.</param>
internal readonly record struct NameSigns(Func<int, bool> StartsAnother, Func<int, bool> IsName);
