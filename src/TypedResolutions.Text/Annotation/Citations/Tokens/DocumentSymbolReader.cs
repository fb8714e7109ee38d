using System.Text;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Tokens;

/// <summary>
/// Reads a document symbol inside a sentence, with the blanks and glued full stops of conversions: "A/CONF. 151/26/Rev.1
/// (Vol. I)", "A/67/65-E/2012/48", "S/PRST/2013/12". Symbols of resolutions come out in their canonical spelling.
/// </summary>
internal sealed class DocumentSymbolReader(TextCharacters characters, SeriesNumberReader numbers, CitationWords words)
{
    private const int LongestRoot = 8;
    private const int LongestComponent = 24;
    private const int LongestSymbol = 80;

    private FoldedText Folded => characters.Folded;

    /// <summary>Reads the symbol that starts at a place.</summary>
    /// <param name="start">Where it has to start.</param>
    /// <param name="end">Just behind it.</param>
    /// <param name="symbols">The symbol; several where one number stands for several parts of a resolution.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryRead(int start, out int end, out IReadOnlyList<string> symbols)
    {
        symbols = [];
        end = EndOfRoot(start);
        if (end < 0 || Folded[end] != '/' || IsBehindHyphen(start))
        {
            return false;
        }

        var symbol = new StringBuilder();
        Append(symbol, start, end);
        var components = 1;
        var hasDigit = false;
        while (TryReadComponent(end, symbol, out var componentEnd, out var isNumber))
        {
            if (IsSeries(symbol, componentEnd) && numbers.TryRead(componentEnd + 1, out var numberEnd, out var parts))
            {
                end = numberEnd;
                symbols = parts.Select(part => symbol + "/" + SymbolWriter.Number(part)).ToArray();
                return true;
            }

            components++;
            hasDigit |= isNumber;
            end = componentEnd;
            if (symbol.Length > LongestSymbol)
            {
                return false;
            }
        }

        if (!hasDigit || (components == 2 && RomanNumerals.TryParse(Folded.Substring(start, EndOfRoot(start)), out _)))
        {
            return false;
        }

        AppendVolume(symbol, ref end);
        symbols = [SymbolParser.TryParse(symbol.ToString(), out var canonical, out _, out _) ? canonical : symbol.ToString()];
        return true;
    }

    /// <summary>Reads "Corr.1", "Add.2" and "Rev.1" that stand alone behind a symbol.</summary>
    public bool TryReadSuffix(int start, out int end, out string suffix)
    {
        suffix = string.Empty;
        end = start;
        var letters = EndOfLetters(start);
        if (letters - start is not (3 or 4) || !characters.IsCapitalAt(start)
            || Folded.Substring(start, letters) is not ("corr" or "add" or "rev") || Folded[letters] != '.')
        {
            return false;
        }

        var digits = characters.SkipBlank(letters + 1);
        end = characters.EndOfDigits(digits);
        suffix = Printed(start, letters) + "." + Folded.Substring(digits, end);
        return end > digits && end - digits <= 3;
    }

    /// <summary>
    /// "AG/RES.1733 (XXX-O/00)": what stands behind a hyphen and letters goes on with them; behind a dash ("the report—A/67/65")
    /// another part of the sentence starts.
    /// </summary>
    private bool IsBehindHyphen(int start) =>
        start > 1 && characters.Printed(start - 1) is '-' or '\u2010' or '\u2011' && char.IsLetter(Folded[start - 2]);

    private static bool IsLatinLetter(char c) => c is >= 'a' and <= 'z';

    /// <summary>A capital letter or several: "A", "ST", "UNEP", "GC(64)".</summary>
    private int EndOfRoot(int start)
    {
        var end = start;
        while (characters.IsCapitalAt(end) && end - start <= LongestRoot)
        {
            end++;
        }

        if (end == start || end - start > LongestRoot)
        {
            return -1;
        }

        return Folded[end] == '(' ? EndOfBracket(end) : end;
    }

    private int EndOfLetters(int start)
    {
        var end = start;
        while (end - start < LongestComponent && IsLatinLetter(char.ToLowerInvariant(characters.Printed(end))))
        {
            end++;
        }

        return end;
    }

    private int EndOfBracket(int open)
    {
        var close = open + 1;
        while (close - open < 10 && char.IsLetterOrDigit(Folded[close]))
        {
            close++;
        }

        return Folded[close] == ')' ? close + 1 : open;
    }

    /// <summary>Reads a slash, or the hyphen of a dual symbol, with what stands behind it.</summary>
    private bool TryReadComponent(int start, StringBuilder symbol, out int end, out bool isNumber)
    {
        end = start;
        isNumber = false;
        var separator = Folded[start] == ' ' && Folded[start + 1] == '/' ? start + 1 : start;
        if (Folded[separator] == '-')
        {
            var rootEnd = EndOfRoot(separator + 1);
            if (rootEnd < 0 || Folded[rootEnd] != '/')
            {
                return false;
            }

            symbol.Append('-');
            Append(symbol, separator + 1, rootEnd);
            end = rootEnd;
            return true;
        }

        if (Folded[separator] != '/')
        {
            return false;
        }

        var content = characters.SkipBlank(separator + 1);
        end = EndOfComponent(content, out isNumber);
        if (end == content)
        {
            end = start;
            return false;
        }

        symbol.Append('/');
        Append(symbol, content, end);
        if (Folded[end - 2] == '.' && IsMisreadOne(end - 1))
        {
            symbol[symbol.Length - 1] = '1';
        }

        return true;
    }

    /// <summary>Digits; letters; letters with a full stop or a hyphen and digits ("Corr.1", "C. 2", "S-27").</summary>
    private int EndOfComponent(int start, out bool isNumber)
    {
        isNumber = true;
        var end = characters.EndOfDigits(start);
        if (end > start)
        {
            return end - start > LongestComponent || IsLatinLetter(Folded[end]) ? start : BehindBracket(end);
        }

        end = EndOfLetters(start);
        if (end == start || end - start >= LongestComponent || characters.IsDigitAt(end))
        {
            return start;
        }

        if (Folded[end] is '.' or '-')
        {
            var digits = Folded[end] == '.' && characters.IsDigitAt(characters.SkipBlank(end + 1))
                ? characters.SkipBlank(end + 1)
                : end + 1;
            var behind = characters.EndOfDigits(digits);
            if (behind > digits && !IsLatinLetter(Folded[behind]))
            {
                return BehindBracket(behind);
            }

            if (Folded[end] == '.' && IsMisreadOne(digits))
            {
                return digits + 1;
            }

            if (Folded[end] == '.' && EndOfRomanCapitals(digits) is var roman && roman > digits)
            {
                return roman;
            }
        }

        isNumber = Folded[end] == '(' && BehindBracket(end) > end;
        return isNumber ? BehindBracket(end) : characters.IsCapitalAt(start) ? end : start;
    }

    /// <summary>"Rev.l": scans take the digit for a letter.</summary>
    private bool IsMisreadOne(int index) => characters.Printed(index) == 'l' && !characters.IsJoinedAt(index + 1);

    private int EndOfRomanCapitals(int start)
    {
        var end = start;
        while (end - start < 6 && characters.Printed(end) is 'I' or 'V' or 'X')
        {
            end++;
        }

        return characters.IsJoinedAt(end) ? start : end;
    }

    private int BehindBracket(int index) =>
        Folded[index] == '(' && Folded[index + 1] != 'v' ? EndOfBracket(index) : index;

    private bool IsSeries(StringBuilder symbol, int end)
    {
        if (Folded[end] != '/' || symbol.Length < 4)
        {
            return false;
        }

        var last = symbol.ToString(symbol.Length - 4, 4);
        return last is "/RES" or "/DEC";
    }

    /// <summary>"(Vol. I)": the volume of a report.</summary>
    private void AppendVolume(StringBuilder symbol, ref int end)
    {
        var open = characters.SkipBlank(end);
        if (Folded[open] != '(' || !words.TryMatch(Folded, open + 1, out var behindWord, out var word)
            || (word.Roles & CitationRole.Volume) == 0)
        {
            return;
        }

        var number = characters.SkipBlank(Folded[behindWord] == '.' ? behindWord + 1 : behindWord);
        var close = number;
        while (close - number < 8 && (char.IsLetterOrDigit(Folded[close]) || Folded[close] == '-'))
        {
            close++;
        }

        if (Folded[close] == ')' && close > number)
        {
            symbol.Append(" (Vol. ").Append(Folded.Substring(number, close).ToUpperInvariant()).Append(')');
            end = close + 1;
        }
    }

    private void Append(StringBuilder symbol, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Folded[i] != ' ')
            {
                symbol.Append(characters.IsDigitAt(i) ? Folded[i] : characters.Printed(i));
            }
        }
    }

    private string Printed(int start, int end)
    {
        var result = new StringBuilder();
        Append(result, start, end);
        return result.ToString();
    }
}
