using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Grammar;

namespace TypedResolutions.Text.Lines;

/// <summary>
/// Finds the paragraphs of wrapped text that has lost its blank lines: a line that ends far before the margin ends a paragraph,
/// or is a heading, and what opens with a capital, a number or a mark below it starts another one.
/// </summary>
internal static class WrappedBlocks
{
    private const int FewestLines = 30;
    private const int ShortestMargin = 50;
    private const int LongestMargin = 160;

    /// <summary>Lets such lines start blocks, from the first line on that reaches the margin: above it is the head.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="margin">The length of the longest line.</param>
    public static void Settle(List<SourceLine> lines, int margin)
    {
        if (lines.Count < FewestLines || margin is < ShortestMargin or > LongestMargin || HasBlocks(lines))
        {
            return;
        }

        var isBody = false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            isBody |= line.Kind == LineKind.Text && (line.Length * 10 >= margin * 9 || next.Length * 10 >= margin * 9);
            if (isBody && line.Kind == LineKind.Text && next.Kind == LineKind.Text && !char.IsLower(next[0])
                && (IsShort(line, margin) || (IsShort(next, margin) && EndsParagraph(line) && !EndsParagraph(next))))
            {
                next.BlankBefore = true;
            }
        }
    }

    private static bool IsShort(SourceLine line, int margin) => line.Length * 10 < margin * 7;

    /// <summary>Below the end of a sentence a short line that ends without a stop is a heading.</summary>
    private static bool EndsParagraph(SourceLine line) =>
        SentenceEnd.StopOf(line.Source, new TextPiece(line.Start, line.End)) is '.' or ';' or ':' or ',';

    /// <summary>Tells whether blank lines or Markdown part the paragraphs, as in nearly every file.</summary>
    private static bool HasBlocks(List<SourceLine> lines)
    {
        var blocks = 0;
        foreach (var line in lines)
        {
            blocks += line.StartsBlock ? 1 : 0;
        }

        return blocks * 20 > lines.Count;
    }
}
