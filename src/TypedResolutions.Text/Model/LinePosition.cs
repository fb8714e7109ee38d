namespace TypedResolutions.Text;

/// <summary>A place in the source file as editors show it.</summary>
/// <param name="Line">The one-based line number.</param>
/// <param name="Column">The one-based column, counted in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column);
