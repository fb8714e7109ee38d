namespace TypedResolutions.Accuracy.Labels;

/// <summary>A label, or labels in a row, that are wrong themselves.</summary>
/// <param name="File">The path below the corpus folder.</param>
/// <param name="FirstLine">The line of the first such label.</param>
/// <param name="LastLine">The line of the last one.</param>
/// <param name="What">kind, number or verb.</param>
/// <param name="Reason">Why.</param>
internal sealed record LabelFault(string File, int FirstLine, int LastLine, string What, string Reason);
