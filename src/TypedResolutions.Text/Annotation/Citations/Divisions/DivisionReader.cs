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

    /// <summary>Items lie no deeper than "(a) (i) (1) (a)"; all that share a number repeat it.</summary>
    private const int MostLevels = 4;

    private readonly CitationText text;
    private readonly LanguageData language;
    private readonly CitationTokens tokens;
    private readonly List<Division> divisions = new();

    private DivisionReader(CitationText text, LanguageData language)
    {
        this.text = text;
        this.language = language;
        tokens = text.Tokens;
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
        if (numbers.Length > 0 || kind == CitationRole.Annex)
        {
            divisions.Add(new Division(kind, numbers, index, next - 1));
        }

        return next;
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
            ReadFurtherLetters(number, numbers, ref behind);
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
        while (next < tokens.Count && next - index < 3)
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
            else if (separator == '\0' || !token.Has(CitationRole.NumberPrefix))
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

        for (var level = 0; level < MostLevels && ReadLetter(ref next) is { Length: > 0 } letter; level++)
        {
            number += letter;
        }

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

    /// <summary>"5 (a), (b) and (d)": each letter with the number that it shares, as numbers in a list stand.</summary>
    private void ReadFurtherLetters(string number, StringBuilder numbers, ref int next)
    {
        while (number[number.Length - 1] == ')' && ReadLetterSeparator(next, out var position) is var separator and not '\0'
            && ReadLetter(ref position) is { Length: > 0 } letter && IsItem(letter))
        {
            number = ParentOf(number, letter) + letter;
            numbers.Append(separator).Append(number);
            next = position;
        }
    }

    private char ReadLetterSeparator(int index, out int next)
    {
        // "n) y o)": the last letter is no "or".
        next = index;
        var separator = '\0';
        while (next + 1 < tokens.Count && next - index < 2 && !tokens[next + 1].Is(CitationTokenKind.Close))
        {
            var token = tokens[next];
            if (token.Is(CitationTokenKind.Comma) || token.Has(CitationRole.And))
            {
                separator = ',';
            }
            else if (separator == '\0' && (token.Is(CitationTokenKind.Dash) || token.Has(CitationRole.To)))
            {
                separator = '-';
            }
            else
            {
                break;
            }

            next++;
        }

        return separator;
    }

    /// <summary>"(both)" is no item: a letter is one, and a small roman number.</summary>
    private static bool IsItem(string letter) => letter.Length == " (a)".Length || IsRoman(letter);

    private static bool IsRoman(string letter)
    {
        for (var i = " (".Length; i < letter.Length - 1; i++)
        {
            if (letter[i] is not ('i' or 'v' or 'x'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Behind "5 (b) (i)", "(ii)" is an item of 5 (b) and "(c)" one of 5; "(i)" behind "5 (h)" is one of 5.</summary>
    private static string ParentOf(string number, string letter)
    {
        var last = number.LastIndexOf(' ');
        var above = number.LastIndexOf(' ', last - 1);
        return number.Substring(0, above > 0 && !IsRoman(letter) ? above : last);
    }

    /// <summary>"(a)" or "a)" behind a number.</summary>
    private string ReadLetter(ref int next)
    {
        var letter = next < tokens.Count && tokens[next].Is(CitationTokenKind.Open) ? next + 1 : next;
        if (letter + 1 >= tokens.Count || !tokens[letter + 1].Is(CitationTokenKind.Close) || tokens[letter].Length > 4
            || tokens[letter].Kind is not (CitationTokenKind.Word or CitationTokenKind.Known))
        {
            return string.Empty;
        }

        next = letter + 2;
        return " (" + ToLatin(text.Folded.Substring(tokens[letter].Start, tokens[letter].End)) + ")";
    }

    /// <summary>"2 (أ)" is the paragraph 2 (a): parallel texts agree on their references.</summary>
    private string ToLatin(string letter)
    {
        if (letter[0] is >= 'a' and <= 'z')
        {
            return letter;
        }

        var index = language.Alphabets.Select(alphabet => Array.IndexOf(alphabet, letter)).Where(position => position >= 0).DefaultIfEmpty(-1).First();
        return index is >= 0 and < 26 ? ((char)('a' + index)).ToString() : letter;
    }
}
