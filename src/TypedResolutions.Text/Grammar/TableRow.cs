using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Reads the row of a web page that leads to other resolutions, which converters write with bars: "← | resolution 1262 (1999) |
/// resolution 1263 (1999), adopted on ... | resolution 1264 (1999)". A bar alone may stand in any heading.
/// </summary>
internal static class TableRow
{
    private const char Bar = '|';

    /// <summary>Tells whether a line holds the numbers of several resolutions, a cell each.</summary>
    public static bool IsOne(SourceLine line, LanguageData language) =>
        HasBar(line) && CellsOf(line).Count(cell => TitleNumberReader.TryRead(cell, language, out _, out _, out _)) > 1;

    /// <summary>Tells whether a line has cells.</summary>
    public static bool HasBar(SourceLine line) => line.Contains(Bar);

    /// <summary>Gets the cells that are not blank.</summary>
    public static IEnumerable<SourceLine> CellsOf(SourceLine line)
    {
        for (var from = 0; from < line.Length; from++)
        {
            var bar = from;
            while (bar < line.Length && line[bar] != Bar)
            {
                bar++;
            }

            var start = from;
            while (start < bar && char.IsWhiteSpace(line[start]))
            {
                start++;
            }

            var end = bar;
            while (end > start && char.IsWhiteSpace(line[end - 1]))
            {
                end--;
            }

            if (end > start)
            {
                yield return line.Part(start, end);
            }

            from = bar;
        }
    }
}
