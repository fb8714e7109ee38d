using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Grammar;

namespace TypedResolutions.Text.Lines;

/// <summary>
/// Finds the paragraphs of wrapped text that has lost its blank lines: a line that ends its sentence far before the margin ends one,
/// or is a heading, and what opens with a capital, a number or a mark below it starts another one.
/// </summary>
internal static class WrappedBlocks
{
    private const int FewestLines = 30;
    private const int ShortestMargin = 50;
    private const int LongestMargin = 160;

    /// <summary>Shorter lines are numbers, dates and headings, which tell nothing of the margin.</summary>
    private const int ShortestFullLine = 20;

    /// <summary>Lets such lines start blocks, from the first line on that reaches the margin: above it is the head.</summary>
    public static void Settle(List<SourceLine> lines)
    {
        if (lines.Count < FewestLines || HasBlocks(lines))
        {
            return;
        }

        var margin = MarginOf(lines);
        if (margin is < ShortestMargin or > LongestMargin)
        {
            return;
        }

        var isBody = false;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            isBody |= line.Kind == LineKind.Text && (line.Length * 10 >= margin * 9 || next.Length * 10 >= margin * 9);
            if (isBody && line.Kind == LineKind.Text && next.Kind == LineKind.Text && !char.IsLower(next[0]) && StartsBlock(line, next, margin)
                && !TableLines.AreRows(line, next))
            {
                next.BlankBefore = true;
            }
        }
    }

    /// <summary>Finds where nearly all lines end: a table's row, or one paragraph that was not wrapped, may go far beyond it.</summary>
    private static int MarginOf(List<SourceLine> lines)
    {
        var counts = new int[LongestMargin + 2];
        var full = 0;
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Text && line.Length >= ShortestFullLine)
            {
                counts[Math.Min(line.Length, LongestMargin + 1)]++;
                full++;
            }
        }

        var margin = LongestMargin + 1;
        for (var beyond = counts[margin]; margin > 0 && beyond * 10 <= full; beyond += counts[margin])
        {
            margin--;
        }

        return margin;
    }

    private static bool StartsBlock(SourceLine line, SourceLine next, int margin)
    {
        var stop = SentenceEnd.StopOf(line.Source, new TextPiece(line.Start, line.End));
        return IsShort(line, margin) && HasRoomFor(line, next, margin)
            ? IsLastOfBlock(line, stop, next)
            : IsShort(next, margin) && stop != ',' && IsParagraphEnd(stop) && !IsParagraphEnd(SentenceEnd.StopOf(next.Source, new TextPiece(next.Start, next.End)));
    }

    private static bool IsShort(SourceLine line, int margin) => line.Length * 4 < margin * 3;

    /// <summary>A line that was wrapped is short only because the next word did not fit.</summary>
    private static bool HasRoomFor(SourceLine line, SourceLine next, int margin)
    {
        var word = 0;
        while (word < next.Length && !char.IsWhiteSpace(next[word]))
        {
            word++;
        }

        return line.Length + 1 + word <= margin;
    }

    /// <summary>Below a comma goes on a list of names; without a stop only a heading ends, whose next line opens no figure of a sentence.</summary>
    private static bool IsLastOfBlock(SourceLine line, char stop, SourceLine next) => stop switch
    {
        ',' => false,
        '\0' => line.BlankBefore && (!char.IsDigit(next[0]) || next.TryGoBehindNumber(out _)),
        _ => true,
    };

    /// <summary>Below the end of a sentence a short line that ends without a stop is a heading.</summary>
    private static bool IsParagraphEnd(char stop) => stop is '.' or ';' or ':' or ',';

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
