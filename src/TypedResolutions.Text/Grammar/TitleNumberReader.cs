using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Grammar;

/// <summary>Reads the number before a title: "72/200. ", "161 (1961). ", "Resolution 2428 (2018)", "第1985(2011)号决议".</summary>
internal static class TitleNumberReader
{
    /// <summary>Reads the number at the start of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="number">The number.</param>
    /// <param name="span">Where it stands in the file.</param>
    /// <param name="behind">The offset in the file at which the title starts.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(SourceLine line, LanguageData language, out SymbolParts number, out SourceSpan span, out int behind)
    {
        var start = 0;
        while (line[start] is '*' or '_' or '"')
        {
            start++;
        }

        if (!SymbolNumberReader.MayStartAt(line.Source, line.Start + start, language.CitationWords))
        {
            return TryReadWorded(line, language, out number, out span, out behind);
        }

        var text = line.ToString();
        if (SymbolNumberReader.TryRead(text, start, out var end, out number, language.CitationWords) && IsTitleStop(text, end, line))
        {
            span = SourceSpan.FromBounds(line.Start + start, line.Start + end);
            behind = line.Start + SkipStop(text, end);
            return true;
        }

        return TryReadWorded(line, language, out number, out span, out behind);
    }

    private static bool TryReadWorded(
        SourceLine line, LanguageData language, out SymbolParts number, out SourceSpan span, out int behind)
    {
        number = SymbolParts.None;
        span = default;
        behind = line.End;
        if (line.Length > 300 || !TemplateSet.TryMatch(language.Header.TitleNumber, line, language, out var match)
            || match.Symbol is not { } symbol)
        {
            return false;
        }

        var text = line.ToString();
        var from = line.Folded.ToOriginal(symbol.Start) - line.Start;
        if (!SymbolNumberReader.TryRead(text, from, out var end, out number, language.CitationWords))
        {
            return false;
        }

        span = SourceSpan.FromBounds(line.Start + from, line.Start + end);
        var matchEnd = line.Folded.ToOriginalEnd(match.End) - line.Start;
        behind = line.Start + SkipStop(text, Math.Max(end, matchEnd));
        return true;
    }

    /// <summary>
    /// The full stop behind the number, a tab or blanks before the title, a spaced hyphen (Arabic), the line's end; in
    /// scripts without blanks the title may follow at once.
    /// </summary>
    private static bool IsTitleStop(string text, int end, SourceLine line)
    {
        if (end >= text.Length)
        {
            return line.StartsBlock || line.Index == 0;
        }

        var next = text[end];
        if (next is '.' or '．' or '、' or ':' or '：')
        {
            return end + 1 >= text.Length || !char.IsDigit(text[end + 1]);
        }

        if (next is '-' or '–' or '—')
        {
            return end + 1 < text.Length && char.IsWhiteSpace(text[end + 1]);
        }

        return TextFolding.IsHan(next) || IsSpacedHyphen(text, end)
            || ((char.IsWhiteSpace(next) || next is '*') && (line.HeadingLevel > 0 || line.BlankBefore) && text.Length > end + 3);
    }

    /// <summary>"60/251 - مجلس حقوق الإنسان", as Arabic resolutions print it (A/RES/60/251).</summary>
    private static bool IsSpacedHyphen(string text, int end)
    {
        var hyphen = end;
        while (hyphen < text.Length && char.IsWhiteSpace(text[hyphen]))
        {
            hyphen++;
        }

        return hyphen > end && hyphen + 1 < text.Length && text[hyphen] is '-' or '–' or '—' && char.IsWhiteSpace(text[hyphen + 1]);
    }

    private static int SkipStop(string text, int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] is '.' or '．' or '、' or ',' or '-' or '–' or '—' or ':' or '：' or '*' or '|'))
        {
            index++;
        }

        return index;
    }
}
