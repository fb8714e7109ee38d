using System.Text;
using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Citations.Divisions;

/// <summary>Reads the letters of items: "(a)", "a)", "(b) (i) and (ii)", and what they are items of.</summary>
internal sealed class ItemReader(CitationText text, LanguageData language)
{
    /// <summary>Items lie no deeper than "(a) (i) (1) (a)"; all that share a number repeat it.</summary>
    private const int MostLevels = 4;

    /// <summary>A comma and "and", or "and/or".</summary>
    private const int MostSeparators = 3;

    private const int LengthOfOne = 4;

    private const char FirstHan = '\u3400';
    private const string HanNumbers = "一二三四五六七八九十";

    private readonly CitationTokens tokens = text.Tokens;

    /// <summary>Reads "(b) (i)": the letters of one item, each behind a blank; empty where none stands there.</summary>
    public string ReadLevels(ref int next)
    {
        var read = string.Empty;
        for (var level = 0; level < MostLevels && ReadLetter(ref next, mayBeBare: false) is { Length: > 0 } letter; level++)
        {
            read += letter;
        }

        return read;
    }

    /// <summary>"5 (a), (b) and (d)": each letter with the number that it shares, as numbers in a list stand.</summary>
    public void ReadFurther(string number, StringBuilder numbers, ref int next) => ReadFurther(number, numbers, mayBeBare: false, ref next);

    /// <summary>Reads the items that belong to a number: "(a) and (b)" of 5 is "5 (a),5 (b)"; empty where no item stands there.</summary>
    public string Read(string number, ref int next)
    {
        var first = ReadFirst(ref next, out var isBare);
        if (first.Length == 0)
        {
            return string.Empty;
        }

        var numbers = new StringBuilder(number).Append(first);
        ReadFurther(number + first, numbers, isBare, ref next);
        return numbers.ToString();
    }

    /// <summary>Goes behind "(a) and (b)".</summary>
    public bool TryPass(ref int next) => Read("0", ref next).Length > 0;

    /// <summary>Tells whether a token is the stroke of an "and/or".</summary>
    public static bool IsOrBehindAnd(CitationText text, int index)
    {
        var tokens = text.Tokens;
        return index > 0 && index + 1 < tokens.Count && tokens[index].Is(CitationTokenKind.Other) && text.Folded[tokens[index].Start] == '/'
            && tokens[index - 1].Has(CitationRole.And) && tokens[index + 1].Has(CitationRole.And);
    }

    private string ReadFirst(ref int next, out bool isBare)
    {
        isBare = false;
        var first = next;
        var read = ReadLevels(ref next);
        if (read.Length > 0)
        {
            if (IsItem(read.Substring(0, read.IndexOf(')') + 1)))
            {
                return read;
            }

            next = first;
            return string.Empty;
        }

        isBare = true;
        return ReadLetter(ref next, mayBeBare: true);
    }

    private void ReadFurther(string number, StringBuilder numbers, bool mayBeBare, ref int next)
    {
        while (number[number.Length - 1] == ')' && ReadSeparator(next, mayBeBare, out var position) is var separator and not '\0'
            && ReadLetter(ref position, mayBeBare) is { Length: > 0 } letter && IsItem(letter))
        {
            number = ParentOf(number, letter) + letter;
            numbers.Append(separator).Append(number);
            next = position;
        }
    }

    private char ReadSeparator(int index, bool mayBeBare, out int next)
    {
        // "n) y o)": the last letter is no "or".
        next = index;
        var separator = '\0';
        while (next + 1 < tokens.Count && next - index < MostSeparators && !tokens[next + 1].Is(CitationTokenKind.Close))
        {
            var token = tokens[next];
            if (token.Is(CitationTokenKind.Comma) || token.Has(CitationRole.And))
            {
                separator = ',';
            }
            else if (separator == '\0' && (token.Is(CitationTokenKind.Dash) || (token.Has(CitationRole.To) && !(mayBeBare && token.Length == 1))))
            {
                separator = '-';
            }
            else if (separator == '\0' || !IsOrBehindAnd(text, next))
            {
                break;
            }

            next++;
        }

        return separator;
    }

    /// <summary>"(both)" is no item: a letter is one, and a small roman number.</summary>
    private static bool IsItem(string letter) => letter.Length == LengthOfOne || IsRoman(letter);

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

    /// <summary>"(a)" or "a)", or a bare letter where a noun says that it is an item's: подпункты a и b.</summary>
    private string ReadLetter(ref int next, bool mayBeBare)
    {
        var letter = next < tokens.Count && tokens[next].Is(CitationTokenKind.Open) ? next + 1 : next;
        if (letter >= tokens.Count || tokens[letter].Length > 4 || tokens[letter].Kind is not (CitationTokenKind.Word or CitationTokenKind.Known))
        {
            return string.Empty;
        }

        var isClosed = letter + 1 < tokens.Count && tokens[letter + 1].Is(CitationTokenKind.Close);
        if ((!isClosed && !(mayBeBare && letter == next && IsBareLetter(letter))) || IsHanWord(letter))
        {
            return string.Empty;
        }

        next = isClosed ? letter + 2 : letter + 1;
        return " (" + ToLatin(text.Folded.Substring(tokens[letter].Start, tokens[letter].End)) + ")";
    }

    /// <summary>第9段（略）: in Han brackets only a letter or a number is an item, as in 第9段（一）.</summary>
    private bool IsHanWord(int index) =>
        text.Folded[tokens[index].Start] is var character && character >= FirstHan && HanNumbers.IndexOf(character) < 0;

    /// <summary>"и" and "a" between two letters are words: what joins is no letter.</summary>
    private bool IsBareLetter(int index) =>
        tokens[index].Length == 1 && !tokens[index].Has(CitationRole.And) && !language.IsHan && !text.IsCapitalised(index);

    /// <summary>
    /// "2 (أ)" is the paragraph 2 (a): parallel texts agree on their references. A Cyrillic letter that looks like a Latin one
    /// is that, where the alphabets place it nearer to the start.
    /// </summary>
    private string ToLatin(string letter)
    {
        if (letter[0] is >= 'a' and <= 'z')
        {
            return letter;
        }

        var index = int.MaxValue;
        foreach (var alphabet in language.Alphabets)
        {
            var place = Array.IndexOf(alphabet, letter);
            index = place >= 0 ? Math.Min(index, place) : index;
        }

        return index < 26 ? ((char)('a' + index)).ToString() : letter;
    }
}
