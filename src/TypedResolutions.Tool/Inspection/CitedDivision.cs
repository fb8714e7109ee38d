namespace TypedResolutions.Tool.Inspection;

/// <summary>A citation that leads to paragraphs of the cited text.</summary>
/// <param name="Citation">Which citation of its paragraph it is.</param>
/// <param name="Instrument">What is cited.</param>
/// <param name="Division">Which of its paragraphs.</param>
/// <param name="IsNamed">Whether the instrument is named, not numbered.</param>
internal sealed record CitedDivision(int Citation, string Instrument, string Division, bool IsNamed);
