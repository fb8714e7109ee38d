namespace TypedResolutions.Tool;

/// <summary>Where the command writes.</summary>
/// <param name="Output">Takes the results.</param>
/// <param name="Error">Takes what is said about the run.</param>
/// <param name="ShowsProgress">Whether <paramref name="Error"/> is a terminal, on which a line can be overwritten.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool ShowsProgress);
