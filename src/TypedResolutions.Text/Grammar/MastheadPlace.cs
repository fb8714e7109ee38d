using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Tells the place of a text's own symbol from that of a symbol which a line cites: "United Nations A/C.3/73/L.40", not
/// "Draft resolution A/C.3/73/L.40 was submitted by ...". Small letters alone do not tell: "Assemblée générale" has them too.
/// </summary>
internal static class MastheadPlace
{
    /// <summary>From so many blanks on they part two columns, and not two words.</summary>
    private const int WidestBlank = 3;

    private const int LongestCell = 120;
    private const int LongestMarker = 3;
    private const int LongestWords = 30;
    private const int LongestDate = 40;

    /// <summary>Tells whether a symbol that stands from one offset of a line to another may be the text's own.</summary>
    public static bool IsOne(SourceLine line, int start, int end, LanguageData language)
    {
        if (GoesOn(line, end) && !(start == 0 && IsDate(line, end, language)))
        {
            return false;
        }

        while (start > 0 && line[start - 1] is '*' or '_')
        {
            start--;
        }

        var from = StartOfCell(line, start);
        var before = TrimmedEnd(line, from, start);
        return before <= from || (start - from <= LongestCell && MayPrecede(line, from, before, start, end, language));
    }

    /// <summary>"A/C.3/73/L.40 of 31 October 2018": the day of the draft, with a small word before it or none, and nothing more.</summary>
    private static bool IsDate(SourceLine line, int symbolEnd, LanguageData language)
    {
        if (line.Length - symbolEnd > LongestDate || !char.IsWhiteSpace(line[symbolEnd]))
        {
            return false;
        }

        var rest = new FoldedText(line.Source, line.Start + symbolEnd + 1, line.Length - symbolEnd - 1);
        return language.TryReadDate(rest, rest.SkipBlank(rest.EndOfWord(0)), out var end, out _) && TemplateSet.IsRest(rest, end);
    }

    /// <summary>A sentence goes on behind the symbol that it cites: with a stop, a bracket, a letter or a small word.</summary>
    private static bool GoesOn(SourceLine line, int end)
    {
        while (line[end] is '*' or '_')
        {
            end++;
        }

        var next = line[end];
        if (char.IsLetterOrDigit(next) || next is ',' or ';' or '.' or ')' or ']' or '，' or '；' or '。' or '、' or '）' or '،' or '؛')
        {
            return true;
        }

        while (line[end] == ' ' || (line[end] != '\t' && char.IsWhiteSpace(line[end])))
        {
            end++;
        }

        return char.IsLower(line[end]);
    }

    /// <summary>Goes back to where the column starts that a place of a line stands in.</summary>
    private static int StartOfCell(SourceLine line, int start)
    {
        var blanks = 0;
        for (var i = start; i > 0 && start - i <= LongestCell; i--)
        {
            var c = line[i - 1];
            if (c is '\t' or '|' || blanks == WidestBlank)
            {
                return i;
            }

            blanks = char.IsWhiteSpace(c) ? blanks + 1 : 0;
        }

        return Math.Max(0, start - LongestCell - 1);
    }

    private static int TrimmedEnd(SourceLine line, int from, int end)
    {
        while (end > from && char.IsWhiteSpace(line[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool MayPrecede(SourceLine line, int from, int end, int symbol, int symbolEnd, LanguageData language)
    {
        var words = new FoldedText(line.Source, line.Start + from, end - from);
        var header = language.Header;
        if (IsFurniture(words, language) || TemplateSet.MatchesWhole(header.Session, words, language)
            || TemplateSet.MatchesWhole(header.YearSession, words, language)
            || (header.Drafts.TryMatch(words, 0, out var behind, out _) && TemplateSet.IsRest(words, behind)))
        {
            return true;
        }

        if (end == symbol || (from == 0 && end - from <= LongestMarker) || EndsWithCitation(words, language))
        {
            return false;
        }

        var word = end;
        while (word > from && !char.IsWhiteSpace(line[word - 1]))
        {
            word--;
        }

        return line[end - 1] == ':' || (!char.IsLower(line[word]) && !IsNumberAlone(line, symbol, symbolEnd));
    }

    /// <summary>"S/1234" of the Council's first decades is too short to stand behind any words, as in "Item S/1234".</summary>
    private static bool IsNumberAlone(SourceLine line, int symbol, int end)
    {
        var slashes = 0;
        for (var i = symbol; i < end; i++)
        {
            slashes += line[i] == '/' ? 1 : 0;
        }

        return slashes == 1;
    }

    /// <summary>"Assemblée générale Distr. limitée": nothing but what mastheads hold, one behind the other.</summary>
    private static bool IsFurniture(FoldedText words, LanguageData language)
    {
        var position = 0;
        while (position < words.Length && TemplateSet.TryMatch(language.Header.Furniture, words, position, language, out var match)
            && match.End > position)
        {
            position = words.SkipBlank(match.End);
        }

        return position >= words.Length;
    }

    private static bool EndsWithCitation(FoldedText words, LanguageData language)
    {
        for (var i = Math.Max(0, words.Length - LongestWords); i < words.Length; i++)
        {
            if (((language.CitationWords.TryMatch(words, i, out var end, out _) && end == words.Length)
                || (language.FootnoteOpenings.TryMatch(words, i, out end, out _) && end == words.Length))
                && words.IsBoundary(i))
            {
                return true;
            }
        }

        return false;
    }
}
