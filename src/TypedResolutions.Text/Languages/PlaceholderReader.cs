using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Grammar;

namespace TypedResolutions.Text.Languages;

/// <summary>Reads what stands at a placeholder of a <see cref="LineTemplate"/>.</summary>
internal static class PlaceholderReader
{
    private const int LongestOrdinalSuffix = 4;

    /// <summary>Gets the placeholder that a template names between braces.</summary>
    public static Placeholder ByName(string name) =>
        name == "*" ? Placeholder.Anything
        : Enum.TryParse<Placeholder>(name, ignoreCase: true, out var placeholder)
            && placeholder > Placeholder.Anything
            && string.Equals(placeholder.ToString(), name, StringComparison.OrdinalIgnoreCase) ? placeholder
        : Placeholder.Unknown;

    /// <summary>Gets the characters with which something may start that a placeholder stands for.</summary>
    public static Openings OpeningsOf(Placeholder placeholder, LanguageData language)
    {
        var openings = new Openings();
        switch (placeholder)
        {
            case Placeholder.Ordinal:
                AddNumerals(openings, language);
                openings.Add(language.Ordinals.Openings);
                break;
            case Placeholder.Number or Placeholder.Abstaining:
                AddNumerals(openings, language);
                openings.Add(language.Numbers.Openings);
                break;
            case Placeholder.Month:
                AddNumerals(openings, language);
                openings.Add(language.Months.Openings);
                break;
            case Placeholder.Year or Placeholder.Day or Placeholder.Items:
                AddNumerals(openings, language);
                break;
            case Placeholder.Roman:
                openings.AddEach(RomanNumerals.Letters);
                break;
            case Placeholder.Date:
                openings.Add(language.DateOpenings);
                break;
            case Placeholder.Organ:
                openings.Add(language.Organs.Openings);
                break;
            default:
                openings.AddAll();
                break;
        }

        return openings;
    }

    private static void AddNumerals(Openings openings, LanguageData language)
    {
        openings.AddEach("0123456789");
        openings.AddEach(language.IsHan ? HanNumerals.Characters : string.Empty);
    }

    /// <summary>Reads what a placeholder stands for.</summary>
    /// <param name="placeholder">The placeholder.</param>
    /// <param name="line">The line.</param>
    /// <param name="start">Where it has to start.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="match">Takes what was read; null where only its end is asked for.</param>
    /// <param name="end">The place behind it.</param>
    /// <returns>Whether it stands there.</returns>
    public static bool TryRead(
        Placeholder placeholder, FoldedText line, int start, LanguageData language, TemplateMatch? match, out int end)
    {
        switch (placeholder)
        {
            case Placeholder.Ordinal:
                return TryReadOrdinal(line, start, language, match, out end);
            case Placeholder.Number:
                return TryReadNumber(line, start, language, match, out end);
            case Placeholder.Abstaining:
                return TryReadAbstaining(line, start, language, match, out end);
            case Placeholder.Roman:
                return TryReadRoman(line, start, match, out end);
            case Placeholder.Date:
                return TryReadDate(line, start, language, match, out end);
            case Placeholder.Year:
                return TryReadYear(line, start, language, match, out end);
            case Placeholder.Month:
                return TryReadMonth(line, start, language, match, out end);
            case Placeholder.Day:
                return TryReadDay(line, start, language, match, out end);
            case Placeholder.Organ:
                return TryReadOrgan(line, start, language, match, out end);
            case Placeholder.Items:
                end = SkipItems(line, start, language);
                match?.Items = (start, end);
                return end > start;
            case Placeholder.Symbol:
                end = SkipSymbol(line, start, language);
                match?.Symbol = (start, end);
                return end > start;
            default:
                end = start;
                return false;
        }
    }

    /// <summary>Reads digits.</summary>
    public static bool TryReadDigits(FoldedText line, int start, int most, out int end, out int value)
    {
        value = 0;
        end = start;
        while (end - start < most && line[end] is >= '0' and <= '9')
        {
            value = (value * 10) + (line[end] - '0');
            end++;
        }

        return end > start && !(line[end] is >= '0' and <= '9');
    }

    /// <summary>Reads a number that counts places, in digits or as a word: "74th", "seventy-fourth".</summary>
    public static bool TryReadOrdinal(FoldedText line, int start, LanguageData language, out int end, out int number)
    {
        if (TryReadDigits(line, start, 6, out end, out number))
        {
            end = SkipOrdinalSuffix(line, end);
            return true;
        }

        return TryReadWord(line, start, language, language.Ordinals, out end, out number);
    }

    /// <summary>Reads a number in digits or as a word.</summary>
    public static bool TryReadNumber(FoldedText line, int start, LanguageData language, out int end, out int number) =>
        TryReadDigits(line, start, 9, out end, out number)
        || TryReadWord(line, start, language, language.Numbers, out end, out number);

    private static bool TryReadOrdinal(FoldedText line, int start, LanguageData language, TemplateMatch? match, out int end)
    {
        if (!TryReadOrdinal(line, start, language, out end, out var number))
        {
            return false;
        }

        match?.OrdinalIndex = match.Numbers.Count;
        match?.Numbers.Add(number);
        return true;
    }

    /// <summary>"74th", "74e", "74 e", "74ª", "74a.", "74-е", "74-м", "4213º".</summary>
    private static int SkipOrdinalSuffix(FoldedText line, int end)
    {
        var position = end;
        if (line[position] is ' ' or '-')
        {
            position++;
        }

        var letters = 0;
        while (letters < LongestOrdinalSuffix && char.IsLetter(line[position])
            && !TextFolding.IsHan(line[position]) && !TextFolding.IsArabic(line[position]))
        {
            position++;
            letters++;
        }

        if (letters == 0 || char.IsLetterOrDigit(line[position]) || letters > 3)
        {
            return line[end] == '.' && line[end + 1] == ' ' ? end + 1 : end;
        }

        return line[position] == '.' ? position + 1 : position;
    }

    private static bool TryReadNumber(FoldedText line, int start, LanguageData language, TemplateMatch? match, out int end)
    {
        if (!TryReadNumber(line, start, language, out end, out var number))
        {
            return false;
        }

        match?.Numbers.Add(number);
        return true;
    }

    /// <summary>Of the two readings of "一四〇二", a word (一) and a numeral, the longer one counts.</summary>
    private static bool TryReadWord(
        FoldedText line, int start, LanguageData language, PhraseTable<int> words, out int end, out int number)
    {
        var found = words.TryMatch(line, start, out end, out number);
        if (language.IsHan && HanNumerals.TryRead(line, start, out var behind, out var value) && (!found || behind > end))
        {
            end = behind;
            number = value;
            return true;
        }

        return found;
    }

    /// <summary>The abstentions of a line that says in words that no one voted against.</summary>
    private static bool TryReadAbstaining(FoldedText line, int start, LanguageData language, TemplateMatch? match, out int end)
    {
        if (!TryReadNumber(line, start, language, out end, out var number))
        {
            return false;
        }

        match?.Abstaining = number;
        return true;
    }

    private static bool TryReadRoman(FoldedText line, int start, TemplateMatch? match, out int end)
    {
        end = start;
        while (end - start < 12 && char.IsLetter(line[end]))
        {
            if (RomanNumerals.Letters.IndexOf(line[end]) < 0)
            {
                return false;
            }

            end++;
        }

        if (!RomanNumerals.TryParse(line.Substring(start, end), out var number))
        {
            return false;
        }

        match?.Numbers.Add(number);
        return true;
    }

    private static bool TryReadDate(FoldedText line, int start, LanguageData language, TemplateMatch? match, out int end)
    {
        if (!language.TryReadDate(line, start, out end, out var date))
        {
            return false;
        }

        match?.Date = date;
        return true;
    }

    private static bool TryReadYear(FoldedText line, int start, LanguageData language, TemplateMatch? match, out int end)
    {
        if ((TryReadDigits(line, start, 4, out end, out var year) && end - start == 4)
            || (language.IsHan && HanNumerals.TryRead(line, start, out end, out year)))
        {
            match?.Year = year;
            return year is >= 1900 and <= 2199;
        }

        return false;
    }

    private static bool TryReadMonth(FoldedText line, int start, LanguageData language, TemplateMatch? match, out int end)
    {
        if (language.Months.TryMatch(line, start, out end, out var month)
            || (language.IsHan && (TryReadDigits(line, start, 2, out end, out month)
                || HanNumerals.TryRead(line, start, out end, out month))))
        {
            match?.Month = month;
            return month is >= 1 and <= 12;
        }

        return false;
    }

    private static bool TryReadDay(FoldedText line, int start, LanguageData language, TemplateMatch? match, out int end)
    {
        if (TryReadDigits(line, start, 2, out end, out var day))
        {
            match?.Day = day;
            end = language.IsHan ? end : SkipDaySuffix(line, end);
            return day is >= 1 and <= 31;
        }

        if (language.IsHan && HanNumerals.TryRead(line, start, out end, out day))
        {
            match?.Day = day;
            return day is >= 1 and <= 31;
        }

        return false;
    }

    /// <summary>"1er", "1 er", "1º", "1-го": only a suffix of at most two letters that is no word of its own.</summary>
    private static int SkipDaySuffix(FoldedText line, int end)
    {
        var position = line[end] is ' ' or '-' ? end + 1 : end;
        var letters = 0;
        while (letters < 3 && char.IsLetter(line[position]))
        {
            position++;
            letters++;
        }

        var glued = position - letters == end || line[end] == '-';
        var isSuffix = letters is 1 or 2 && (glued || line.Substring(position - letters, position) == "er");
        return isSuffix && !char.IsLetterOrDigit(line[position]) ? position : end;
    }

    private static bool TryReadOrgan(FoldedText line, int start, LanguageData language, TemplateMatch? match, out int end)
    {
        if (!language.Organs.TryMatch(line, start, out end, out var organ))
        {
            return false;
        }

        match?.Organ = organ;
        return true;
    }

    private static int SkipItems(FoldedText line, int start, LanguageData language)
    {
        if (!(line[start] is >= '0' and <= '9') && !(language.IsHan && HanNumerals.IsNumeral(line[start])))
        {
            return start;
        }

        var end = start;
        var kept = start;
        while (end < line.Length && !IsYear(line, end))
        {
            var c = line[end];
            if (AgendaItemReader.IsLetterInCommas(line, end))
            {
                end += 3;
                kept = end;
                continue;
            }

            var inside = c is >= '0' and <= '9' or ' ' or ',' or '(' or ')' or '-'
                || (language.IsHan && (HanNumerals.IsNumeral(c) || c is '和' or '至'))
                || IsItemLetter(line, end);
            if (inside)
            {
                end++;
            }
            else if (language.TryMatchCitationAnd(line, end, out var behind))
            {
                end = behind;
            }
            else
            {
                break;
            }
        }

        while (end > kept && line[end - 1] is ' ' or ',')
        {
            end--;
        }

        return end;
    }

    /// <summary>No agenda has a thousand items: the date of the next line follows.</summary>
    private static bool IsYear(FoldedText line, int index) =>
        !char.IsDigit(line[index - 1]) && TryReadDigits(line, index, 4, out var end, out _) && end - index == 4;

    /// <summary>The letter of "19 (b)", "19 b)": a single letter before a closing bracket.</summary>
    private static bool IsItemLetter(FoldedText line, int index)
    {
        if (!char.IsLetter(line[index]) || TextFolding.IsHan(line[index]))
        {
            return false;
        }

        var end = index;
        while (char.IsLetter(line[end]))
        {
            end++;
        }

        return end - index <= 3 && line[end] == ')';
    }

    private static int SkipSymbol(FoldedText line, int start, LanguageData language)
    {
        var end = start;
        if (line[start] == '(' && line[start + 1] is >= '0' and <= '9')
        {
            // The number of a note.
            return start;
        }

        var hasNumber = false;
        while (end < line.Length
            && ((char.IsLetterOrDigit(line[end]) && !TextFolding.IsHan(line[end]))
                || (language.IsHan && HanNumerals.IsNumeral(line[end]))
                || line[end] is '/' or '.' or '-' or '(' or ')'
                || (line[end] == ' ' && line[end + 1] is '(')))
        {
            hasNumber |= line[end] is >= '0' and <= '9' || HanNumerals.IsNumeral(line[end]);
            end++;
        }

        return hasNumber ? end : start;
    }
}
