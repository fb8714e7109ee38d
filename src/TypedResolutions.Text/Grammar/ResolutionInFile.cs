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
    private const int LongestTitleHead = 8;

    /// <summary>Finds the first line, and the line behind the last one.</summary>
    public static (int Start, int End) Find(string source, List<SourceLine> lines, LanguageData language, string? path)
    {
        var wanted = path is not null && SymbolParser.TryParseFileName(path, out _, out _, out var named) ? named : null;
        var titles = Titles(lines, language, wanted);
        var own = wanted is null ? -1 : titles.FindIndex(title => IsSame(title.Parts, wanted));
        if (own < 0)
        {
            // Nothing tells which resolution is meant: the first one that is whole.
            own = titles.FindIndex(title => HasFormulaBelow(lines, title.Index, language));
            return own < 0 ? (0, lines.Count) : (0, EndOf(own, titles, lines, language));
        }

        var start = titles[own].Index;
        return (HoldsText(source, lines, start, language) ? start : 0, EndOf(own, titles, lines, language));
    }

    /// <summary>Gets the index of the title that follows on a scanned page: a number of the same session, above a formula.</summary>
    private static int EndOf(int own, List<(int Index, SymbolParts Parts)> titles, List<SourceLine> lines, LanguageData language)
    {
        var parts = titles[own].Parts;
        var next = titles.FindIndex(own + 1, title => !IsSame(title.Parts, parts) && IsNeighbour(title.Parts, parts)
            && (title.Parts.Bracket is not null || IsNext(title.Parts, parts) || HasFormulaBelow(lines, title.Index, language)));
        return next < 0 ? lines.Count : titles[next].Index;
    }

    /// <summary>A number at a line's start is a title's in a heading, with a session in brackets, or above a formula.</summary>
    private static List<(int Index, SymbolParts Parts)> Titles(List<SourceLine> lines, LanguageData language, SymbolParts? wanted)
    {
        var titles = new List<(int Index, SymbolParts Parts)>();
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Text && line.StartsBlock && line.Length < LongestTitle
                && TitleNumberReader.TryRead(line, language, out var parts, out _, out _)
                && (parts.Bracket is not null || line.HeadingLevel > 0 || (wanted is not null && IsSame(parts, wanted))
                    || (parts.Second is not null && (IsNext(parts, wanted) || HasFormulaBelow(lines, line.Index, language)))))
            {
                titles.Add((line.Index, parts));
            }
        }

        return titles;
    }

    /// <summary>Tells whether an enacting formula stands below a title, its lines and the letter of a part between them.</summary>
    private static bool HasFormulaBelow(List<SourceLine> lines, int title, LanguageData language)
    {
        for (var i = title + 1; i < lines.Count && i <= title + LongestTitleHead; i++)
        {
            if (lines[i].Kind is LineKind.Text or LineKind.Furniture && FormulaReader.TryRead(lines[i], language, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether text of another resolution stands above a line: a formula, a paragraph, a meeting.</summary>
    private static bool HoldsText(string source, List<SourceLine> lines, int end, LanguageData language)
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
                || MisreadNumberReader.TryReadBeforeVerb(source, line, language, out _)
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

    /// <summary>Tells whether a number is the one behind another in the same session.</summary>
    private static bool IsNext(SymbolParts parts, SymbolParts? before) =>
        before is not null && string.Equals(parts.First, before.First, StringComparison.Ordinal)
        && int.TryParse(parts.Second, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(before.Second, NumberStyles.None, CultureInfo.InvariantCulture, out var last) && number == last + 1;

    private static bool IsNeighbour(SymbolParts first, SymbolParts second) =>
        first.Second is not null ? string.Equals(first.First, second.First, StringComparison.Ordinal)
            : string.Equals(first.Bracket, second.Bracket, StringComparison.Ordinal);
}
