namespace TypedResolutions.Text.Blocks;

/// <summary>A stretch of one line of the file that is part of a paragraph's or footnote's text.</summary>
/// <param name="Start">The offset in the file at which it starts.</param>
/// <param name="End">The offset in the file just behind it.</param>
internal readonly record struct TextPiece(int Start, int End);
