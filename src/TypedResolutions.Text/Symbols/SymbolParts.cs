namespace TypedResolutions.Text.Symbols;

/// <summary>The number of a resolution as a title line or a symbol has it.</summary>
/// <param name="First">The session, or for one-number symbols the number itself: "72", "S-27", "2428".</param>
/// <param name="Second">The number in the session; null for one-number symbols.</param>
/// <param name="Bracket">What stands in brackets: the year "2018" or the roman session "XXVI"; null without.</param>
/// <param name="Part">The part: "B", "A-B", "A and B"; null without.</param>
internal sealed record SymbolParts(string First, string? Second, string? Bracket, string? Part)
{
    /// <summary>Gets what is read where no number stands.</summary>
    public static SymbolParts None { get; } = new(string.Empty, null, null, null);
}
