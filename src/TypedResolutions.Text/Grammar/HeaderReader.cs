using System.Globalization;
using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Reads the lines above the text, in whatever order a source has them: session, agenda items, adoption line,
/// committee line, symbol, title (United Nations Editorial Manual, "Resolutions: heading").
/// </summary>
internal sealed class HeaderReader
{
    private const int LongestLine = 400;

    /// <summary>The most characters of a line that goes on with the day of an adoption line.</summary>
    private const int LongestDay = 60;

    private const int MostTitleLines = 6;

    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly LanguageData language;
    private readonly DocumentHeader header = new();

    /// <summary>The index behind the last line of the header.</summary>
    private readonly int end;

    /// <summary>The index of the first line that tells of an adoption or a statement and not of its day.</summary>
    private int undatedAdoption = int.MaxValue;

    private HeaderReader(string source, List<SourceLine> lines, int end, LanguageData language)
    {
        this.end = end;
        this.source = source;
        this.lines = lines;
        this.language = language;
    }

    /// <summary>Reads the header.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="start">The index of the first line to read.</param>
    /// <param name="bodyStart">The index of the line on which the text starts.</param>
    /// <param name="formula">The enacting formula on that line, if there is one.</param>
    /// <param name="language">The language of the text.</param>
    /// <returns>What the header says.</returns>
    public static DocumentHeader Read(
        string source, List<SourceLine> lines, int start, int bodyStart, FormulaMatch? formula, LanguageData language)
    {
        var reader = new HeaderReader(source, lines, bodyStart, language);
        foreach (var block in LineBlock.Group(source, lines, start, bodyStart, language.Header.ReportOpenings))
        {
            reader.ReadBlock(block);
        }

        if (formula is not null)
        {
            reader.header.OrganKey ??= formula.OrganId;
        }

        SponsorLines.Take(lines, start, bodyStart, reader.header, language);
        reader.ReadTitle(start, bodyStart);
        SubjectLines.Take(lines, start, bodyStart, reader.header, language);
        reader.header.Organ = OrganKeys.ToOrgan(reader.header.OrganKey);
        return reader.header;
    }

    private void ReadBlock(LineBlock block)
    {
        var isReport = ReadReport(block);
        if (isReport)
        {
            header.HasHeaderLine = true;
            return;
        }

        // A title may name sessions of other texts.
        if (!TitleNumberReader.TryRead(lines[block.First], language, out _, out _, out _))
        {
            ReadSession(block);
        }

        ReadAgenda(block);
        ReadAdoption(block);
        for (var i = block.First; i <= block.Last; i++)
        {
            ReadSymbol(lines[i]);
            if (lines[i].Kind == LineKind.Furniture)
            {
                header.TakenLines.Add(i);
            }
        }
    }

    private void Claim(LineBlock block, int foldedStart, int foldedEnd)
    {
        var from = block.Folded.ToOriginal(foldedStart);
        var to = block.Folded.ToOriginalEnd(foldedEnd);
        for (var i = block.First; i <= block.Last; i++)
        {
            if (lines[i].Start < to && lines[i].End > from)
            {
                header.TakenLines.Add(i);
            }
        }
    }

    /// <summary>"[on the report of the Second Committee (A/72/417)]": Arabic extractions turn the brackets round.</summary>
    private bool ReadReport(LineBlock block)
    {
        var line = lines[block.First];
        var bracketed = line[0] is '[' or ']' or '［';
        var start = bracketed || line[0] == '(' ? 1 : 0;
        while (block.Folded[start] == ' ')
        {
            start++;
        }

        var known = language.Header.ReportOpenings.TryMatch(block.Folded, start, out _, out _);
        if (!bracketed && !known)
        {
            return false;
        }

        if (bracketed && !known && lines[block.Last][lines[block.Last].Length - 1] is not (']' or '[' or '］'))
        {
            return false;
        }

        for (var i = block.First; i <= block.Last; i++)
        {
            header.TakenLines.Add(i);
            header.Report.Add(new TextPiece(lines[i].Start, lines[i].End));
        }

        return true;
    }

    private void ReadSession(LineBlock block)
    {
        if (header.Session is not null)
        {
            return;
        }

        var first = int.MaxValue;
        ReadSession(block, language.Header.EmergencySession, "ES-", ref first);
        ReadSession(block, language.Header.SpecialSession, "S-", ref first);
        ReadSession(block, language.Header.Session, string.Empty, ref first);

        if (header.Session is not null)
        {
            return;
        }

        if (TemplateSet.TrySearch(language.Header.YearSession, block.Folded, LongestLine, language, out var year) && year.Year is { } value)
        {
            header.Session = value.ToString(CultureInfo.InvariantCulture);
            header.HasHeaderLine = true;
            Claim(block, Math.Max(year.End - 1, 0), year.End);
        }
    }

    /// <summary>Reads a session in front of one that was read before: a subject on the same line may name another one further on.</summary>
    private void ReadSession(LineBlock block, TemplateSet templates, string prefix, ref int first)
    {
        if (TemplateSet.TrySearch(templates, block.Folded, LongestLine, language, out var match) && match.Numbers.Count > 0
            && match.End < first)
        {
            first = match.End;
            header.Session = prefix + match.Numbers[0].ToString(CultureInfo.InvariantCulture);
            header.HasHeaderLine = true;
            Claim(block, Math.Max(match.End - 1, 0), match.End);
        }
    }

    private void ReadAgenda(LineBlock block)
    {
        if (header.AgendaItems.Count == 0
            && TemplateSet.TrySearch(language.Header.Agenda, block.Folded, LongestLine, language, out var match)
            && match.Items is { } items)
        {
            header.AgendaItems.AddRange(AgendaItemReader.Split(block.Folded.Substring(items.Start, items.End), language));
            header.HasHeaderLine = true;
            Claim(block, Math.Max(match.End - 1, 0), match.End);
        }
    }

    private void ReadAdoption(LineBlock block)
    {
        if (!TryFindAdoption(block.Folded, out var match))
        {
            return;
        }

        if (match.Date is null && TryJoin(block, out var joined) && TryFindAdoption(joined.Folded, out var dated) && dated.Date is not null)
        {
            (block, match) = (joined, dated);
        }

        if (match.Date is null)
        {
            undatedAdoption = Math.Min(undatedAdoption, block.First);
        }

        header.OrganKey = match.Organ ?? header.OrganKey;
        header.AdoptedOn ??= match.Date;
        if (match.Numbers.Count > 0)
        {
            header.Meeting ??= match.Numbers[0];
        }

        header.HasHeaderLine = true;
        Claim(block, 0, match.End);
    }

    /// <summary>
    /// "Adopted by the Security Council at its 4385th meeting,\non 28 September 2001": the day stands on a line of its own, also
    /// in a file that has a paragraph a line.
    /// </summary>
    private bool TryJoin(LineBlock block, out LineBlock joined)
    {
        var next = block.Last + 1;
        if (next >= end || lines[next].Kind != LineKind.Text || lines[next].Length > LongestDay || block.Folded.Length > LongestLine)
        {
            joined = block;
            return false;
        }

        var from = lines[block.First].Start;
        joined = new LineBlock(block.First, next, new FoldedText(source, from, lines[next].End - from));
        return true;
    }

    /// <summary>Without an organ only the start of a line tells of an adoption: a subject may name "a letter of 28 February".</summary>
    private bool TryFindAdoption(FoldedText text, out TemplateMatch match)
    {
        // "Statement by the President of the Security Council" tells no day, "At the 8462nd meeting ..., held on ..." behind it does.
        var limit = Math.Min(text.Length, LongestLine);
        match = null!;
        for (var i = language.Header.Adoption.Next(text, 0, limit); i < limit; i = language.Header.Adoption.Next(text, i + 1, limit))
        {
            if (TemplateSet.TryMatch(language.Header.Adoption, text, i, language, out var found)
                && (found.Organ is not null || i < 3) && (match is null || TellsDayOf(match, found)))
            {
                match = found;
                if (found.Date is not null)
                {
                    break;
                }
            }
        }

        return match is not null;
    }

    /// <summary>A subject may tell the day of another organ's text: "Follow-up to the declaration adopted by the General Assembly on ...".</summary>
    private static bool TellsDayOf(TemplateMatch adoption, TemplateMatch further) =>
        further.Date is not null
        && (further.Organ is null || adoption.Organ is null || string.Equals(further.Organ, adoption.Organ, StringComparison.Ordinal));

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

    private void ReadTitle(int start, int bodyStart)
    {
        for (var i = start; i < bodyStart; i++)
        {
            if (TableRow.IsOne(lines[i], language))
            {
                if (TryReadRow(i, bodyStart))
                {
                    return;
                }

                continue;
            }

            if ((lines[i].Kind is LineKind.Text or LineKind.PageNumber && MayBearNumber(lines[i]) && TitleNumberReader.TryRead(lines[i], language, out var number, out var span, out var behind))
                || TryReadSymbolsNumber(lines[i], out number, out span, out behind))
            {
                header.TitleNumber = Straighten(number);
                header.HasHeaderLine = true;
                header.TakenLines.Add(i);
                if (header.Symbol is null)
                {
                    header.SymbolSpan = span;
                }

                TakeTitle(i, behind, start, bodyStart);
                return;
            }
        }

        if (header.Symbol is null && header.OrganKey == nameof(Organ.SecurityCouncil) && ReadDatedTitle(start, bodyStart))
        {
            return;
        }

        // Without a symbol of the Security Council what stands free above its text is more of the head than a title, which its
        // resolutions do not bear; its statements bear none at all.
        if (header.Symbol?.StartsWith("S/PRST/", StringComparison.Ordinal) != true
            && (header.Symbol is not null || header.OrganKey != nameof(Organ.SecurityCouncil)))
        {
            TakeUnnumberedTitle(start, bodyStart);
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
                if (isDated && !(isFirst && MayBeOwn(i, match)))
                {
                    return false;
                }

                if (isDated || TryMatchWhole(language.Header.TitleUndated, lines[i], out match))
                {
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
        header.DraftSymbol is null && undatedAdoption >= line && (header.AdoptedOn is null || header.AdoptedOn == title.Date);

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

    private void TakeTitle(int numberLine, int behind, int start, int bodyStart)
    {
        var line = lines[numberLine];
        if (behind < line.End && IsNoTitle(new FoldedText(source, behind, line.End - behind)))
        {
            behind = line.End;
        }

        TakeDateAbove(numberLine, start);
        var rest = new TextPiece(behind, line.End);
        var previous = numberLine - 1;
        while (previous >= start && lines[previous].Kind != LineKind.Text)
        {
            previous--;
        }

        var restIsTail = rest.Start >= rest.End || char.IsLower(source[rest.Start]);
        if (restIsTail && previous >= start && lines[previous].HeadingLevel > 0 && !header.TakenLines.Contains(previous))
        {
            AddTitle(lines[previous].Start, lines[previous].End);
        }

        if (rest.Start < rest.End)
        {
            AddTitle(rest.Start, rest.End);
        }

        TakeTitleLines(numberLine + 1, bodyStart);
    }

    /// <summary>Adds a line of the title without the star that points to a remark ("Reissued for technical reasons").</summary>
    private void AddTitle(int from, int to)
    {
        var end = to;
        while (end > from && source[end - 1] is '*' or ' ')
        {
            end--;
        }

        // "**Title**" ends in formatting, "Title *" in a mark.
        header.Title.Add(new TextPiece(from, end > from && end < to && source[end] == ' ' ? end : to));
    }

    private void TakeTitleLines(int from, int bodyStart)
    {
        for (var i = from; i < bodyStart; i++)
        {
            var line = lines[i];
            if (line.Kind is not LineKind.Text || header.TakenLines.Contains(i))
            {
                continue;
            }

            if (PartReader.TryRead(line, language, out var part) && part[0] <= 'H')
            {
                header.Part = part;
                header.TakenLines.Add(i);
                continue;
            }

            if (IsNoTitle(line.Folded))
            {
                header.TakenLines.Add(i);
                continue;
            }

            if (SectionReader.IsAlone(line, language))
            {
                return;
            }

            if (TableRow.IsOne(line, language))
            {
                continue;
            }

            if (TitleNumberReader.TryRead(line, language, out var number, out _, out var behind))
            {
                TakeTitleBehindNumber(line, number, behind);
                continue;
            }

            AddTitle(line.Start, line.End);
        }
    }

    /// <summary>
    /// A number under the title: the resolution's own once more, before the title itself; another one alone on its line
    /// is where a page leads on to.
    /// </summary>
    private void TakeTitleBehindNumber(SourceLine line, SymbolParts number, int behind)
    {
        var isOwn = number == header.TitleNumber;
        var rest = new FoldedText(source, behind, line.End - behind);
        if (!HasWord(rest))
        {
            AddTailOfTitle(line, isOwn);
            return;
        }

        if (isOwn)
        {
            header.Title.Clear();
        }

        if (!isOwn || !IsNoTitle(rest))
        {
            AddTitle(isOwn ? behind : line.Start, line.End);
        }
    }

    /// <summary>"..., including\nresolution 61/16": a title may end in the number of a resolution that it cites.</summary>
    private void AddTailOfTitle(SourceLine line, bool isOwn)
    {
        if (!isOwn && header.Title.Count > 0 && char.IsLower(line[0]) && !TableRow.HasBar(line))
        {
            AddTitle(line.Start, line.End);
        }
    }

    private static bool HasWord(FoldedText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (FoldedText.IsWordCharacter(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A date, or the adoption line once more: "Adopted by the Security Council at its 3205th meeting, on ...".</summary>
    private bool IsNoTitle(FoldedText text) =>
        IsDateOnly(text)
        || (text.Length < LongestLine
            && TemplateSet.TryMatch(language.Header.Adoption, text, 0, language, out var match)
            && match.Organ is not null
            && TemplateSet.IsRest(text, match.End));

    /// <summary>
    /// "一九七五年四月十七日" right above "第368(1975)号决议": the volumes of the Security Council put the date first. Below "Distr.:"
    /// stands the day of distribution.
    /// </summary>
    private void TakeDateAbove(int numberLine, int start)
    {
        if (numberLine <= start || header.AdoptedOn is not null || lines[numberLine - 1].Kind != LineKind.Text
            || (numberLine - 1 > start && lines[numberLine - 2].Kind == LineKind.Furniture)
            || header.TitleNumber?.Bracket is not { } year
            || !TryReadDateOnly(lines[numberLine - 1].Folded, out var date)
            || date.Year.ToString(CultureInfo.InvariantCulture) != year)
        {
            return;
        }

        header.AdoptedOn = date;
        header.TakenLines.Add(numberLine - 1);
    }

    /// <summary>"of 9 December 1969", "Resolution of 30 January 1946": old Security Council texts, no titles.</summary>
    private bool IsDateOnly(FoldedText text)
    {
        var isDate = TryReadDateOnly(text, out var date);
        header.AdoptedOn ??= isDate ? date : null;
        return isDate;
    }

    /// <summary>A date and not a word beside it: "Geneva, 5 May 2038" may be a title.</summary>
    private bool IsDateAlone(FoldedText text) =>
        language.TryReadDate(text, 0, out var behind, out _) && TemplateSet.IsRest(text, behind) && IsDateOnly(text);

    private bool TryReadDateOnly(FoldedText text, out CalendarDate date)
    {
        for (var i = 0; i < Math.Min(text.Length, 40); i++)
        {
            if (text.IsBoundary(i) && language.TryReadDate(text, i, out var end, out date) && TemplateSet.IsRest(text, end))
            {
                var before = text.Substring(0, i).Trim();
                if (before.Length == 0 || before.IndexOf(' ') < 0 || language.TryMatchResolutionWord(text, 0))
                {
                    return true;
                }
            }
        }

        date = default;
        return false;
    }

    private void TakeUnnumberedTitle(int start, int bodyStart)
    {
        for (var i = bodyStart - 1; i >= start; i--)
        {
            if (lines[i].Kind == LineKind.Text && !header.TakenLines.Contains(i) && !PartReader.TryRead(lines[i], language, out _)
                && (lines[i].HeadingLevel > 0 || header.HasHeaderLine || header.DraftSymbol is not null) && lines[i].Length < LongestLine)
            {
                // A date alone right above the text is the day of the resolution, and no title; nor are signs, or words before a colon.
                if ((i == bodyStart - 1 && IsDateAlone(lines[i].Folded)) || !HasWord(lines[i].Folded)
                    || (lines[i].HeadingLevel == 0 && lines[i].Folded[lines[i].Folded.Length - 1] == ':'))
                {
                    continue;
                }

                for (var first = FirstOfTitle(i, start); first <= i; first++)
                {
                    AddTitle(lines[first].Start + LengthOfOpenNumber(lines[first]), lines[first].End);
                }

                return;
            }
        }
    }

    /// <summary>"50/… Keeping of harbours": a draft leaves its number open.</summary>
    private static int LengthOfOpenNumber(SourceLine line)
    {
        var slash = 0;
        while (char.IsDigit(line[slash]))
        {
            slash++;
        }

        var end = slash + 1;
        while (line[end] is '.' or '…' or '_' or '[' or ']' or '\\')
        {
            end++;
        }

        var hasDots = slash > 0 && line[slash] == '/' && end > slash + 1 && (char.IsWhiteSpace(line[end]) || char.IsLetter(line[end]));
        return hasDots ? char.IsWhiteSpace(line[end]) ? end + 1 : end : 0;
    }

    /// <summary>Gets the first line of a title that stands free between blank lines; of what runs on with other lines, the last line.</summary>
    private int FirstOfTitle(int last, int start)
    {
        if (last + 1 < end && !lines[last + 1].StartsBlock)
        {
            return last;
        }

        var first = last;
        while (first > start && last - first < MostTitleLines && !lines[first].StartsBlock && IsFreeText(first - 1))
        {
            first--;
        }

        return lines[first].BlankBefore ? first : last;
    }

    private bool IsFreeText(int index) =>
        lines[index].Kind == LineKind.Text && !header.TakenLines.Contains(index) && lines[index].Length < LongestLine
        && !PartReader.TryRead(lines[index], language, out _);
}
