namespace TypedResolutions.Accuracy.Figures;

/// <summary>A place where a figure falls short.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The one-based line; 0 for the whole file.</param>
/// <param name="Message">What was expected and what was found.</param>
internal sealed record Shortfall(string File, int Line, string Message);
