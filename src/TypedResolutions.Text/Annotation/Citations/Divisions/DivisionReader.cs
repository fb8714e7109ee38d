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
        CitationRole.Paragraph, CitationRole.Article, CitationRole.Chapter, CitationRole.Section, CitationRole.Annex,
    ];

    private readonly CitationText text;
    private readonly IReadOnlyList<CitationToken> tokens;
    private readonly List<Division> divisions = new();

    private DivisionReader(CitationText text)
    {
        this.text = text;
        tokens = text.Tokens;
    }

    public static List<Division> Read(CitationText text, bool numbersComeFirst)
    {
        var reader = new DivisionReader(text);
        var index = 0;
        while (index < text.Tokens.Count)
        {
            index = numbersComeFirst ? reader.ReadNumbersFirst(index) : reader.ReadNounFirst(index);
        }

        return reader.divisions;
    }

    private static CitationRole KindOf(CitationToken token) =>
        token.Kind == CitationTokenKind.Known ? Kinds.FirstOrDefault(kind => token.Has(kind)) : CitationRole.None;

    private int ReadNounFirst(int index)
    {
        var kind = KindOf(tokens[index]);
        if (kind == CitationRole.None)
        {
            return index + 1;
        }

        var isList = tokens[index].Has(CitationRole.Plural) || kind == CitationRole.Chapter || kind == CitationRole.Section;
        var numbers = ReadNumbers(index + 1, isList, out var next);
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
        var numbers = ReadNumbers(start, isList: true, out var next);
        if (numbers.Length == 0)
        {
            return index + 1;
        }

        var kind = next < tokens.Count ? KindOf(tokens[next]) : CitationRole.None;
        if (kind is CitationRole.None or CitationRole.Annex)
        {
            return next;
        }

        divisions.Add(new Division(kind, numbers, index, next));
        return next + 1;
    }

    /// <summary>Reads "3, 9 and 14", "3 to 5", "5 (a)", "II".</summary>
    private string ReadNumbers(int start, bool isList, out int next)
    {
        var numbers = new StringBuilder();
        next = start;
        var position = start;
        while (TryReadNumber(position, out var number, out var behind))
        {
            numbers.Append(number);
            next = behind;
            var separator = ReadSeparator(behind, isList, out position);
            if (separator == '\0' || !TryReadNumber(position, out _, out _))
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

    private bool TryReadNumber(int index, out string number, out int next)
    {
        number = string.Empty;
        next = index + 1;
        if (index >= tokens.Count)
        {
            return false;
        }

        var token = tokens[index];
        number = token.Is(CitationTokenKind.Integer) ? IntegerOf(token) : RomanOrLetterOf(index);
        if (number.Length == 0)
        {
            return false;
        }

        number += ReadLetter(ref next);
        return true;
    }

    private string IntegerOf(CitationToken token)
    {
        if (token.Length > 4)
        {
            return string.Empty;
        }

        return HanNumerals.IsNumeral(text.Folded[token.Start]) && HanNumerals.TryRead(text.Folded, token.Start, out _, out var value)
            ? value.ToString(CultureInfo.InvariantCulture)
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
        return " (" + text.Folded.Substring(tokens[letter].Start, tokens[letter].End) + ")";
    }
}
