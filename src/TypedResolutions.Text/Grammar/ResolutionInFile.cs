using System.Globalization;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Finds the lines of the resolution that a file is named after: a scanned page may hold the end of the one before and
/// the start of the next.
/// </summary>
internal static class ResolutionInFile
{
    private const int LongestTitle = 400;
    private const int ShortestParagraph = 120;

    /// <summary>Finds the first line, and the line behind the last one.</summary>
    public static (int Start, int End) Find(string source, IReadOnlyList<SourceLine> lines, LanguageData language, string? path)
    {
        if (path is null || !SymbolParser.TryParseFileName(path, out _, out _, out var wanted))
        {
            return (0, lines.Count);
        }

        var titles = Titles(lines, language, wanted);
        var own = titles.FindIndex(title => IsSame(title.Parts, wanted));
        if (own < 0)
        {
            return (0, lines.Count);
        }

        var next = titles.FindIndex(own + 1, title => !IsSame(title.Parts, wanted) && IsNeighbour(title.Parts, wanted));
        var start = titles[own].Index;
        return (HoldsText(source, lines, start, language) ? start : 0, next < 0 ? lines.Count : titles[next].Index);
    }

    /// <summary>A number at a line's start is a title's in a heading, with a session in brackets, or where it is the one wanted or the next above a formula.</summary>
    private static List<(int Index, SymbolParts Parts)> Titles(IReadOnlyList<SourceLine> lines, LanguageData language, SymbolParts wanted)
    {
        var titles = new List<(int Index, SymbolParts Parts)>();
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Text && line.StartsBlock && line.Length < LongestTitle
                && TitleNumberReader.TryRead(line, language, out var parts, out _, out _)
                && (parts.Bracket is not null || line.HeadingLevel > 0 || IsSame(parts, wanted)
                    || (IsNext(parts, wanted) && IsAboveFormula(lines, line.Index, language))))
            {
                titles.Add((line.Index, parts));
            }
        }

        return titles;
    }

    /// <summary>"43/223" behind 43/222.</summary>
    private static bool IsNext(SymbolParts parts, SymbolParts wanted)
    {
        const int farthest = 5;
        return wanted.Second is not null && IsNeighbour(parts, wanted)
            && int.TryParse(parts.Second, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            && int.TryParse(wanted.Second, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && second - first is > 0 and <= farthest;
    }

    private static bool IsAboveFormula(IReadOnlyList<SourceLine> lines, int index, LanguageData language)
    {
        const int longestTitle = 8;
        for (var i = index + 1; i < lines.Count && i <= index + longestTitle; i++)
        {
            if (lines[i].Kind is LineKind.Text or LineKind.Furniture && FormulaReader.TryRead(lines[i], language, out var formula) && formula.HasStop)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether text of another resolution stands above a line: a formula, a paragraph, a meeting.</summary>
    private static bool HoldsText(string source, IReadOnlyList<SourceLine> lines, int end, LanguageData language)
    {
        for (var i = 0; i < end; i++)
        {
            var line = lines[i];
            if (line.Kind != LineKind.Text)
            {
                continue;
            }

            // No line of a header is as long as a paragraph and ends as one does.
            if ((line.Length >= ShortestParagraph && source[line.End - 1] == '.')
                || (FormulaReader.TryRead(line, language, out var formula) && formula.HasStop)
                || (MarkerReader.TryRead(source, line, language, out var marker) && marker.Style == MarkerStyle.Number
                    && OpeningVerb.Find(line, marker.ContentStart, language).Operative)
                || new ClosingReader(source, language).TryReadMeeting(line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(SymbolParts first, SymbolParts second) =>
        string.Equals(first.First, second.First, StringComparison.Ordinal)
        && string.Equals(first.Second, second.Second, StringComparison.Ordinal)
        && string.Equals(first.Bracket, second.Bracket, StringComparison.Ordinal);

    private static bool IsNeighbour(SymbolParts first, SymbolParts second) =>
        first.Second is not null ? string.Equals(first.First, second.First, StringComparison.Ordinal)
            : string.Equals(first.Bracket, second.Bracket, StringComparison.Ordinal);
}
