namespace TypedResolutions.Text.Annotation.Citations.Names;

/// <summary>A footnote that gives one symbol, at the place of its marker in a text as printed.</summary>
internal readonly record struct NoteSymbol(int Offset, string Symbol);
