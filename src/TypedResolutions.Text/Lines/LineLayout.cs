using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Grammar;

namespace TypedResolutions.Text.Lines;

/// <summary>Tells a file of wrapped lines from one that holds a paragraph a line without blank lines between.</summary>
internal static class LineLayout
{
    private const int FewestPairs = 4;
    private const int FewestPairsWithHeadings = 10;

    /// <summary>
    /// Where every line ends like a paragraph, or no line, headings apart, goes on with a small letter, lets every line start
    /// a block. A script without small letters shows by the length of its lines that they are not wrapped.
    /// </summary>
    public static void Settle(string source, List<SourceLine> lines)
    {
        var pairs = 0;
        var finished = 0;
        var wrapped = 0;
        var hasCase = false;
        var longest = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Text || lines[i + 1].Kind != LineKind.Text || lines[i + 1].StartsBlock || lines[i].Length < 20)
            {
                continue;
            }

            pairs++;
            hasCase |= char.IsUpper(lines[i][0]) || char.IsLower(lines[i][0]);
            longest = Math.Max(longest, lines[i].Length);
            var isFinished = SentenceEnd.StopOf(source, new TextPiece(lines[i].Start, lines[i].End)) != '\0';
            finished += isFinished ? 1 : 0;
            wrapped += !isFinished && char.IsLower(lines[i + 1][0]) ? 1 : 0;
        }

        var everyLineEnds = pairs >= FewestPairs && finished * 10 >= pairs * 8;
        var noneGoesOn = pairs >= FewestPairsWithHeadings && wrapped == 0 && finished * 10 >= pairs * 3 && (hasCase || !EndsAtMargin(source, lines, longest));
        if (!everyLineEnds && !noneGoesOn)
        {
            WrappedBlocks.Settle(lines);
            return;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].BlankBefore = lines[i].BlankBefore || i == 0 || !TableLines.AreRows(lines[i - 1], lines[i]);
        }
    }

    /// <summary>In wrapped text the lines that end without a stop are about as long as the longest; elsewhere they are headings.</summary>
    private static bool EndsAtMargin(string source, List<SourceLine> lines, int longest)
    {
        var unfinished = 0;
        var full = 0;
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Text && SentenceEnd.StopOf(source, new TextPiece(line.Start, line.End)) == '\0')
            {
                unfinished++;
                full += line.Length * 10 >= longest * 6 ? 1 : 0;
            }
        }

        return full * 2 >= unfinished;
    }
}
