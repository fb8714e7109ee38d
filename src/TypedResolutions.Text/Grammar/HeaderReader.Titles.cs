using System.Globalization;
using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Grammar;

/// <content>The title: behind its number, below a number alone, or with none.</content>
internal sealed partial class HeaderReader
{
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

        if (header.Symbol is null && ReadBareNumber(start, bodyStart))
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
        while (end > from && source[end - 1] is '*' or ' ' or '|')
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

        if (header.SubmittedTitle is { } submitted)
        {
            AddTitle(lines[submitted].Start, lines[submitted].End);
        }
        else if (header.Sponsors is { } list)
        {
            TakeTitleAmongSponsors(list.First, list.Last);
        }
    }

    /// <summary>
    /// "Rights of the child: draft resolution" names no one who submits it; a list of those who do names one in each of its lines,
    /// the title with commas above it none.
    /// </summary>
    private void TakeTitleAmongSponsors(int first, int last)
    {
        var names = new SponsorNames(registry, language);
        if (first == last)
        {
            if (!names.ListsOne(lines[last].ToString()))
            {
                AddTitle(lines[last].Start, lines[last].End);
            }

            return;
        }

        for (; first < last && !names.HasOne(lines[first].ToString()); first++)
        {
            AddTitle(lines[first].Start, lines[first].End);
        }
    }

    /// <summary>
    /// "2097. Keeping of harbours", right above the text: collections print the number alone, whose session or year the day of
    /// adoption tells.
    /// </summary>
    private bool ReadBareNumber(int start, int bodyStart)
    {
        var last = bodyStart - 1;
        if (last < start || !IsFreeText(last) || header.DraftSymbol is not null
            || header.OrganKey is not (nameof(Organ.GeneralAssembly) or nameof(Organ.SecurityCouncil)))
        {
            return false;
        }

        var first = FirstOfTitle(last, start);
        var line = lines[first];
        var digits = 0;
        while (line[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        if (digits is < FewestDigits or > MostDigits || undatedAdoption < first || !line.StartsBlock || !line.TryGoBehindNumber(out var behind))
        {
            return false;
        }

        header.TitleNumber = new SymbolParts(line.Source.Substring(line.Start, digits), null, null, null);
        header.HasBareNumber = true;
        header.SymbolSpan = new SourceSpan(line.Start, digits);
        header.TakenLines.Add(first);
        AddTitle(behind, line.End);
        TakeTitleLines(first + 1, bodyStart);
        return true;
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

        return lines[first].BlankBefore || header.Note == first - 1 ? first : last;
    }

    private bool IsFreeText(int index) =>
        lines[index].Kind == LineKind.Text && !header.TakenLines.Contains(index) && lines[index].Length < LongestLine
        && !PartReader.TryRead(lines[index], language, out _);
}
