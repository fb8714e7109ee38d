using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Grammar;

namespace TypedResolutions.Text.Lines;

/// <summary>Tells a file of wrapped lines from one that holds a paragraph a line without blank lines between.</summary>
internal static class LineLayout
{
    private const int FewestPairs = 4;

    /// <summary>Where every line ends like a paragraph, lets every line start a block.</summary>
    public static void Settle(string source, IReadOnlyList<SourceLine> lines)
    {
        var pairs = 0;
        var finished = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Text || lines[i + 1].Kind != LineKind.Text || lines[i + 1].StartsBlock || lines[i].Length < 20)
            {
                continue;
            }

            pairs++;
            finished += SentenceEnd.StopOf(source, new TextPiece(lines[i].Start, lines[i].End)) == '\0' ? 0 : 1;
        }

        if (pairs < FewestPairs || finished * 10 < pairs * 8)
        {
            return;
        }

        foreach (var line in lines)
        {
            line.BlankBefore = true;
        }
    }
}
