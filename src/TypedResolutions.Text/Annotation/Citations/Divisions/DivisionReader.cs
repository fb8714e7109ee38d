using System.Globalization;
using System.Text;
using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Citations.Divisions;

/// <summary>Finds "paragraphs 3, 9 and 14", "section II", "annex", "第19和第23段" in a text.</summary>
internal sealed class DivisionReader
{
    private static readonly CitationRole[] Kinds =
    [
        CitationRole.Preambular, CitationRole.Paragraph, CitationRole.Article, CitationRole.Chapter, CitationRole.Section, CitationRole.Annex,
    ];

    private static readonly char[] Separators = [',', '-'];

    /// <summary>A comma, "and/or" and a word before the number.</summary>
    private const int MostSeparators = 4;

    private readonly CitationText text;
    private readonly LanguageData language;
    private readonly CitationTokens tokens;
    private readonly ItemReader items;
    private readonly List<Division> divisions = new();

    private DivisionReader(CitationText text, LanguageData language)
    {
        this.text = text;
        this.language = language;
        tokens = text.Tokens;
        items = new ItemReader(text, language);
    }

    public static IReadOnlyList<Division> Read(CitationText text, LanguageData language)
    {
        if (!text.Tokens.Contain(CitationRole.Division | CitationRole.Preambular))
        {
            return [];
        }

        var reader = new DivisionReader(text, language);
        var index = 0;
        if (language.CitationWords.NumbersComeFirst)
        {
            while (index < text.Tokens.Count)
            {
                index = reader.ReadNumbersFirst(index);
            }

            return reader.divisions;
        }

        for (var i = 0; i < text.Tokens.KeptCount; i++)
        {
            if (text.Tokens.Kept(i).Index >= index)
            {
                index = reader.ReadNounFirst(text.Tokens.Kept(i).Index);
            }
        }

        return reader.divisions;
    }

    private static CitationRole KindOf(CitationToken token)
    {
        if (token.Kind == CitationTokenKind.Known)
        {
            foreach (var kind in Kinds)
            {
                if (token.Has(kind))
                {
                    return kind;
                }
            }
        }

        return CitationRole.None;
    }

    private int ReadNounFirst(int index)
    {
        var kind = KindOf(tokens[index]);
        if (kind == CitationRole.None)
        {
            return index + 1;
        }

        var isList = tokens[index].Has(CitationRole.Plural) || kind == CitationRole.Chapter || kind == CitationRole.Section;
        var numbers = ReadNumbers(index + 1, kind, isList, out var next);
        if (kind == CitationRole.Paragraph)
        {
            numbers = numbers.Length == 0 ? ReadItemsFirst(index + 1, ref next) : WithItemsBehind(numbers, ref next);
        }

        if (numbers.Length > 0 || kind == CitationRole.Annex)
        {
            divisions.Add(new Division(kind, numbers, index, next - 1));
        }

        return next;
    }

    /// <summary>"subparagraphs (a) and (b) of paragraph 5": the number that the items share stands behind them.</summary>
    private string ReadItemsFirst(int index, ref int next)
    {
        var position = index;
        if (!items.TryPass(ref position))
        {
            return string.Empty;
        }

        position += position < tokens.Count && tokens[position].Has(CitationRole.Of) ? 1 : 0;
        if (position >= tokens.Count || KindOf(tokens[position]) != CitationRole.Paragraph || tokens[position].Has(CitationRole.Joined)
            || !TryReadNumber(position + 1, CitationRole.Paragraph, out var number, out var behind)
            || (tokens[position].Has(CitationRole.Plural) && ReadSeparator(behind, isList: true, out var another) != '\0'
                && TryReadNumber(another, CitationRole.Paragraph, out _, out _)))
        {
            return string.Empty;
        }

        next = behind;
        return items.Read(number, ref index);
    }

    /// <summary>"paragraph 5, subparagraphs (a) and (b)", 第9段(a)和(b)分段: items behind one number are its own.</summary>
    private string WithItemsBehind(string number, ref int next)
    {
        if (number.IndexOfAny(Separators) >= 0)
        {
            return number;
        }

        var position = next;
        position += position < tokens.Count && tokens[position].Is(CitationTokenKind.Comma) ? 1 : 0;
        if (position + 1 >= tokens.Count || KindOf(tokens[position]) != CitationRole.Paragraph || tokens[position].Has(CitationRole.Joined))
        {
            return number;
        }

        position++;
        if (items.Read(number, ref position) is not { Length: > 0 } read)
        {
            return number;
        }

        next = position;
        return read;
    }

    private int ReadNumbersFirst(int index)
    {
        if (tokens[index].Has(CitationRole.Annex))
        {
            return ReadNounFirst(index);
        }

        var start = tokens[index].Has(CitationRole.NumberPrefix) ? index + 1 : index;
        _ = ReadNumbers(start, CitationRole.None, isList: true, out var next);
        if (next == start)
        {
            return index + 1;
        }

        var kind = next < tokens.Count ? KindOf(tokens[next]) : CitationRole.None;
        if (kind is CitationRole.None or CitationRole.Annex)
        {
            return next;
        }

        var numbers = ReadNumbers(start, kind, isList: true, out next);
        if (kind == CitationRole.Paragraph && numbers.IndexOfAny(Separators) < 0)
        {
            var position = next + 1;
            position += position < tokens.Count && tokens[position].Has(CitationRole.NumberPrefix) ? 1 : 0;
            if (position < tokens.Count && tokens[position].Is(CitationTokenKind.Open)
                && items.Read(numbers, ref position) is { Length: > 0 } read)
            {
                numbers = read;
                next = position < tokens.Count && KindOf(tokens[position]) == CitationRole.Paragraph ? position : position - 1;
            }
        }

        divisions.Add(new Division(kind, numbers, index, next));
        return next + 1;
    }

    /// <summary>Reads "3, 9 and 14", "3 to 5", "5 (a)", "II".</summary>
    private string ReadNumbers(int start, CitationRole kind, bool isList, out int next)
    {
        next = start;
        if (!TryReadNumber(start, kind, out _, out _))
        {
            return string.Empty;
        }

        var numbers = new StringBuilder();
        var position = start;
        while (TryReadNumber(position, kind, out var number, out var behind))
        {
            numbers.Append(number);
            items.ReadFurther(number, numbers, ref behind);
            next = behind;
            var separator = ReadSeparator(behind, isList, out position);
            if (separator == '\0' || !TryReadNumber(position, kind, out _, out _))
            {
                break;
            }

            numbers.Append(separator);
        }

        return numbers.ToString();
    }

    private char ReadSeparator(int index, bool isList, out int next)
    {
        next = index;
        var separator = '\0';
        while (next < tokens.Count && next - index < MostSeparators)
        {
            var token = tokens[next];
            if (token.Is(CitationTokenKind.Dash) || (token.Has(CitationRole.To) && !token.Has(CitationRole.And)))
            {
                separator = '-';
            }
            else if (isList && (token.Is(CitationTokenKind.Comma) || token.Has(CitationRole.And)))
            {
                separator = ',';
            }
            else if (separator == '\0' || !(token.Has(CitationRole.NumberPrefix) || ItemReader.IsOrBehindAnd(text, next)))
            {
                break;
            }

            next++;
        }

        return separator;
    }

    private bool TryReadNumber(int index, CitationRole kind, out string number, out int next)
    {
        number = string.Empty;
        next = index + 1;
        if (index >= tokens.Count)
        {
            return false;
        }

        var token = tokens[index];
        number = token.Is(CitationTokenKind.Integer) ? IntegerOf(token, kind) : RomanOrLetterOf(index);
        if (number.Length == 0 && !TryReadOrdinal(token, kind, ref next, out number))
        {
            return false;
        }

        number += items.ReadLevels(ref next);
        return true;
    }

    /// <summary>"الفرع الثاني", "الجزء ثالثا", "article premier": a number in words.</summary>
    private bool TryReadOrdinal(CitationToken token, CitationRole kind, ref int next, out string number)
    {
        number = string.Empty;
        if (language.IsHan || token.Kind is not (CitationTokenKind.Word or CitationTokenKind.Known or CitationTokenKind.Other))
        {
            return false;
        }

        if (!language.Ordinals.TryMatch(text.Folded, token.Start, out var end, out var value))
        {
            var word = text.Folded.Substring(token.Start, token.End);
            value = language.SectionNames.Select(names => Array.IndexOf(names, word) + 1).FirstOrDefault(index => index > 0);
            end = token.End;
        }

        if (value == 0 || end < token.End)
        {
            return false;
        }

        while (next < tokens.Count && tokens[next].Start < end)
        {
            next++;
        }

        number = Written(value, kind);
        return true;
    }

    /// <summary>Chapters, sections and annexes that a language counts in words or numerals of its own bear roman numbers.</summary>
    private static string Written(int value, CitationRole kind) =>
        kind is CitationRole.Chapter or CitationRole.Section or CitationRole.Annex
            ? RomanNumerals.ToRoman(value)
            : value.ToString(CultureInfo.InvariantCulture);

    private string IntegerOf(CitationToken token, CitationRole kind)
    {
        if (token.Length > 4)
        {
            return string.Empty;
        }

        return HanNumerals.IsNumeral(text.Folded[token.Start]) && HanNumerals.TryRead(text.Folded, token.Start, out _, out var value)
            ? Written(value, kind)
            : text.Folded.Substring(token.Start, token.End);
    }

    private string RomanOrLetterOf(int index)
    {
        var token = tokens[index];
        if (token.Length > 6 || !text.IsCapitalised(index) || token.Kind is not (CitationTokenKind.Word or CitationTokenKind.Known))
        {
            return string.Empty;
        }

        var value = text.Folded.Substring(token.Start, token.End);
        var isLetter = value.Length == 1 && value[0] is >= 'a' and <= 'z';
        return isLetter || RomanNumerals.TryParse(value, out _) ? value.ToUpperInvariant() : string.Empty;
    }
}
