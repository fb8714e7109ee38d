using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Lines;

/// <summary>Tells page furniture from text: rules, page and job numbers, running heads, mastheads.</summary>
internal static class PageNoise
{
    private const int LongestNoise = 80;
    private const int MostColumns = 3;

    /// <summary>Sets the kind of every line.</summary>
    public static void Classify(List<SourceLine> lines, LanguageData language)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].Kind = KindOf(lines[i], i + 1 == lines.Count || lines[i + 1].BlankBefore, language);
        }
    }

    private static LineKind KindOf(SourceLine line, bool blankBehind, LanguageData language)
    {
        if ((line[0] == '<' && line[1] == '!') || IsFence(line))
        {
            return LineKind.Image;
        }

        if (IsRule(line))
        {
            return LineKind.Rule;
        }

        if (IsFileName(line))
        {
            return LineKind.PageNumber;
        }

        var kind = KindOfColumn(line, blankBehind, language);
        if (kind != LineKind.Text || line.Length > LongestNoise * MostColumns)
        {
            return kind;
        }

        return LineColumns.TryCut(line, out var columns) && columns.Count <= MostColumns ? KindOfColumns(columns, language) : LineKind.Text;
    }

    /// <summary>"United Nations      A/RES/73/6", "18-17962 (E)      2/5": noise in every column.</summary>
    private static LineKind KindOfColumns(IReadOnlyList<SourceLine> columns, LanguageData language)
    {
        var kind = LineKind.PageNumber;
        foreach (var column in columns)
        {
            switch (KindOfColumn(column, blankBehind: false, language))
            {
                case LineKind.PageNumber when IsNumberAlone(column):
                case LineKind.Text:
                    return LineKind.Text;
                case LineKind.Furniture:
                    kind = LineKind.Furniture;
                    break;
                case LineKind.Symbol:
                    kind = kind == LineKind.PageNumber ? LineKind.Symbol : kind;
                    break;
                default:
                    break;
            }
        }

        return kind;
    }

    /// <summary>Numbers in columns are a row of a table.</summary>
    private static bool IsNumberAlone(SourceLine column)
    {
        for (var i = 0; i < column.Length; i++)
        {
            if (!char.IsDigit(column[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static LineKind KindOfColumn(SourceLine line, bool blankBehind, LanguageData language)
    {
        if (line.Length > LongestNoise)
        {
            return LineKind.Text;
        }

        if (IsPageNumber(line, blankBehind) || IsDottedJobNumber(line))
        {
            return LineKind.PageNumber;
        }

        if (IsSymbolAlone(line))
        {
            return LineKind.Symbol;
        }

        if (!TemplateSet.MayMatch(language.Header.Furniture, line)
            || line.HasDraftLabel)
        {
            return LineKind.Text;
        }

        // "Совет Безопасности" is a masthead, "Совет Безопасности," the enacting formula; "77/177." is the number of the title.
        var folded = line.Folded;
        var last = folded[folded.Length - 1];
        return last != ',' && !(last == '.' && char.IsDigit(folded[0])) && TemplateSet.MatchesWhole(language.Header.Furniture, folded, language)
            ? LineKind.Furniture
            : LineKind.Text;
    }

    /// <summary>"```": what a converter takes for code stands between two.</summary>
    private static bool IsFence(SourceLine line) => line.Length < 12 && line[0] == '`' && line[1] == '`' && line[2] == '`';

    /// <summary>A row of at least five underscores (Markdown escapes them), or three dashes, stars or equal signs.</summary>
    private static bool IsRule(SourceLine line)
    {
        var first = '\0';
        var count = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is ' ' or '\\')
            {
                continue;
            }

            if (c is not ('_' or '-' or '*' or '=' or '―' or '—' or '–' or '─' or '▬' or '·' or '\u00A0'))
            {
                return false;
            }

            first = first == '\0' ? c : first;
            if (c != first)
            {
                return false;
            }

            count++;
        }

        return count >= (first == '_' ? 4 : 3);
    }

    /// <summary>"GE.36-10234", "V.20-01234": the office stands before the job number.</summary>
    private static int SkipOffice(SourceLine line)
    {
        var end = 0;
        while (end < 3 && line[end] is >= 'A' and <= 'Z')
        {
            end++;
        }

        return end > 0 && line[end] == '.' && char.IsDigit(line[end + 1]) ? end + 1 : 0;
    }

    /// <summary>"2/5", "2/5  18-17962", "18-17962 (E)", "GE.36-10234", "*1717962*", "071118", "Page 3", "- 3 -", "17" with nothing near.</summary>
    private static bool IsPageNumber(SourceLine line, bool blankBehind)
    {
        var digits = 0;
        var slashes = 0;
        var others = 0;
        var letters = 0;
        for (var i = SkipOffice(line); i < line.Length && others == 0 && letters < 2; i++)
        {
            var c = line[i];
            if (c is >= '0' and <= '9')
            {
                digits++;
            }
            else if (char.IsLetter(c))
            {
                letters++;
            }
            else if (c == '/')
            {
                slashes++;
            }
            else if (c is not (' ' or '-' or '*' or '(' or ')' or '[' or ']' or '|' or '\\' or '\u00A0'))
            {
                others++;
            }
        }

        if (digits == 0 || others > 0)
        {
            return false;
        }

        if (letters == 0)
        {
            // A number in brackets alone is an item or a note's number, "12." has a full stop.
            var bare = slashes == 0 && digits == line.Length;
            return bare ? (digits is >= 5 or >= 3 || (line.BlankBefore && blankBehind)) : digits >= 2 && line[0] != '[' && line[0] != '(';
        }

        return letters == 1 && digits >= 6 && slashes == 0 && HasLanguageMark(line);
    }

    /// <summary>"00-72020.R      311000": the letter of the language behind a full stop.</summary>
    private static bool IsDottedJobNumber(SourceLine line)
    {
        var stop = SkipDigits(line, 0, '-', '*');
        return stop >= 7 && line[2] == '-' && line[stop] == '.' && char.IsUpper(line[stop + 1])
            && SkipDigits(line, stop + 2, ' ', '*') == line.Length;
    }

    /// <summary>"2      0155746s.doc": the name of the file that a page was printed from, with the page number beside it.</summary>
    private static bool IsFileName(SourceLine line)
    {
        var letter = SkipDigits(line, 0, ' ', '-');
        var stop = char.IsLetter(line[letter]) ? letter + 1 : letter;
        return letter >= 5 && char.IsDigit(line[letter - 1]) && line[stop] == '.'
            && line[stop + 1] is 'd' or 'D' && line[stop + 2] is 'o' or 'O' && line[stop + 3] is 'c' or 'C'
            && SkipDigits(line, stop + 4, ' ', ' ') == line.Length;
    }

    private static int SkipDigits(SourceLine line, int position, char orThis, char orThat)
    {
        while (char.IsDigit(line[position]) || line[position] == orThis || line[position] == orThat)
        {
            position++;
        }

        return position;
    }

    /// <summary>"18-17962 (E)", "01-55746 (S)    280901    280901": one letter in brackets behind a job number, dates behind it.</summary>
    private static bool HasLanguageMark(SourceLine line)
    {
        for (var i = 6; i + 2 < line.Length; i++)
        {
            if (line[i] == '(' && char.IsUpper(line[i + 1]) && line[i + 2] == ')')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A/RES/73/6", "S/RES/1454 (2002)", "A/HRC/RES/50/7", with a page number behind or before at most.</summary>
    public static bool IsSymbolAlone(SourceLine line)
    {
        var position = 0;
        if (!char.IsLetter(line[0]) || line.Length < 5)
        {
            return false;
        }

        var slashes = 0;
        while (position < line.Length && line[position] is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '.' or '-')
        {
            slashes += line[position] == '/' ? 1 : 0;
            position++;
        }

        if (slashes < 2 || line[1] == '\0' || line.ToString().IndexOf('/') > 8 || line[position - 1] == '.')
        {
            return false;
        }

        for (; position < line.Length; position++)
        {
            if (line[position] is not ((>= '0' and <= '9') or ' ' or '(' or ')' or '/' or '*' or 'X' or 'V' or 'I' or 'A' or 'B' or 'C' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
