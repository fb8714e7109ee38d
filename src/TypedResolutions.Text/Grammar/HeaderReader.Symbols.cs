using System.Globalization;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Grammar;

/// <content>Symbols and numbers: of the masthead, of drafts, of rows of a table, and of titles that tell the day.</content>
internal sealed partial class HeaderReader
{
    private void ReadSymbol(SourceLine line)
    {
        if (header.Symbol is not null || line.Length > LongestLine || !line.Contains('/'))
        {
            return;
        }

        var text = line.ToString();
        if (!SymbolFinder.TryFind(text, out var symbol, out var organ, out var start, out var length))
        {
            ReadDraftSymbol(line, text);
            return;
        }

        header.Symbol = symbol;
        header.SymbolSpan = new SourceSpan(line.Start + start, length);
        header.OrganKey ??= organ == Organ.RegionalCommission ? null : organ.ToString();
        header.HasHeaderLine = true;
        header.TakenLines.Add(line.Index);
    }

    private void ReadDraftSymbol(SourceLine line, string text)
    {
        if (header.DraftSymbol is null && DraftSymbolFinder.TryFind(text, out var symbol, out var start)
            && MastheadPlace.IsOne(line, start, start + symbol.Length, language))
        {
            header.DraftSymbol = symbol;
            header.SymbolSpan = new SourceSpan(line.Start + start, symbol.Length);
            header.TakenLines.Add(line.Index);
        }
    }

    /// <summary>
    /// "Security Council resolution 242 of 22 November 1967": the numbers of the Council go with the year; that of "Resolution 242"
    /// is known by the day of adoption alone.
    /// </summary>
    private bool ReadDatedTitle(int start, int bodyStart)
    {
        var isFirst = true;
        for (var i = start; i < bodyStart; i++)
        {
            if (lines[i].Length <= LongestLine && lines[i].Kind != LineKind.Footnote)
            {
                var isDated = TryMatchWhole(language.Header.TitleDated, lines[i], out var match) && match.Date is not null;
                if (isDated || TryMatchWhole(language.Header.TitleUndated, lines[i], out match))
                {
                    if (!isFirst || !MayBeOwn(i, match))
                    {
                        return false;
                    }

                    header.TitleNumber = new SymbolParts(
                        match.Numbers[0].ToString(CultureInfo.InvariantCulture), null, match.Date?.Year.ToString(CultureInfo.InvariantCulture), null);
                    header.AdoptedOn ??= match.Date;
                    header.SymbolSpan = new SourceSpan(lines[i].Start, lines[i].Length);
                    header.HasHeaderLine = true;
                    header.TakenLines.Add(i);
                    return true;
                }
            }

            isFirst &= lines[i].Kind != LineKind.Text || header.TakenLines.Contains(i);
        }

        return false;
    }

    /// <summary>A draft, a statement or a letter may name another resolution so, and that of its own day is the text itself.</summary>
    private bool MayBeOwn(int line, TemplateMatch title) =>
        header.DraftSymbol is null && undatedAdoption >= line && (header.AdoptedOn is null || title.Date is null || header.AdoptedOn == title.Date);

    private bool TryMatchWhole(TemplateSet templates, SourceLine line, out TemplateMatch match) =>
        TemplateSet.TryMatch(templates, line.Folded, 0, language, out match)
        && match.Numbers.Count == 1 && TemplateSet.IsRest(line.Folded, match.End);

    /// <summary>"دإ-1/30" over a text of the thirtieth special session: extractions of Arabic turn numbers round.</summary>
    private SymbolParts Straighten(SymbolParts number) =>
        number.Second is { } second && number.First.IndexOf('-') is > 0 and var hyphen && number.First != header.Session
        && number.First.Substring(0, hyphen + 1) + second == header.Session
            ? number with { First = header.Session, Second = number.First.Substring(hyphen + 1) }
            : number;

    /// <summary>
    /// "← | resolution 1262 (1999) | resolution 1263 (1999), adopted on ... | resolution 1264 (1999)": of the numbers in the
    /// row of a web page the resolution's own has something behind it, the others lead to other pages.
    /// </summary>
    private bool TryReadRow(int row, int bodyStart)
    {
        foreach (var cell in TableRow.CellsOf(lines[row]))
        {
            if (!TitleNumberReader.TryRead(cell, language, out var number, out var span, out var behind))
            {
                continue;
            }

            var rest = new FoldedText(source, behind, cell.End - behind);
            if (!HasWord(rest))
            {
                continue;
            }

            header.TitleNumber = Straighten(number);
            header.HasHeaderLine = true;
            header.SymbolSpan = header.Symbol is null ? span : header.SymbolSpan;
            if (header.TakenLines.Add(row) && !IsNoTitle(rest))
            {
                AddTitle(behind, cell.End);
            }

            TakeTitleLines(row + 1, bodyStart);
            return true;
        }

        return false;
    }

    /// <summary>"242 (1967)" alone on a line is no page number, "2/5" is one.</summary>
    private static bool MayBearNumber(SourceLine line) =>
        line.Kind == LineKind.Text || line[line.Length - 1] == ')';

    /// <summary>"16/18" alone on a line under the symbol A/HRC/RES/16/18 is the number of the title, not of a page.</summary>
    private bool TryReadSymbolsNumber(SourceLine line, out SymbolParts number, out SourceSpan span, out int behind)
    {
        behind = line.End;
        span = default;
        number = SymbolParts.None;
        if (header.Symbol is not { } symbol || !line.Contains('/'))
        {
            return false;
        }

        var text = line.ToString().TrimEnd('.', '*', ' ');
        span = new SourceSpan(line.Start, text.Length);
        if (text.IndexOf('/') > 0 && symbol.EndsWith("/RES/" + text, StringComparison.Ordinal))
        {
            return SymbolNumberReader.TryRead(text, 0, out _, out number);
        }

        return false;
    }
}
