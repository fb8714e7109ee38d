using System.Globalization;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Tokens;

/// <summary>
/// Reads the number of a resolution or decision inside a sentence: "57/270 B", "1514 (XV)", "217 A (III)", "S-27/1",
/// "1325 (2000)", "1/CP.21", "3411 A and B (XXX)".
/// </summary>
internal sealed class SeriesNumberReader(TextCharacters characters, CitationWords words)
{
    private const int LongestNumber = 4;
    private const int MostParts = 26;

    private static readonly string[] SessionPrefixes = ["es-", "s-"];

    private FoldedText Folded => characters.Folded;

    /// <summary>Reads the number that starts at a place.</summary>
    public bool TryRead(int start, out int end, out IReadOnlyList<SymbolParts> numbers)
    {
        numbers = [];
        var prefix = ReadSessionPrefix(start, out end);
        if (HanNumerals.IsNumeral(Folded[end]))
        {
            // "二九〇（一九六七）": only with its brackets.
            return HanNumerals.TryRead(Folded, end, out var behind, out var value)
                && TryReadBracketed(value.ToString(CultureInfo.InvariantCulture), behind, out end, out numbers);
        }

        var firstEnd = characters.EndOfDigits(end);
        if (firstEnd == end || firstEnd - end > LongestNumber)
        {
            return false;
        }

        var first = prefix + Folded.Substring(end, firstEnd);
        var slash = characters.SkipBlank(firstEnd);
        if (Folded[slash] == '/')
        {
            return TryReadSecond(first, characters.SkipBlank(slash + 1), out end, out numbers);
        }

        return prefix.Length == 0 && TryReadBracketed(first, firstEnd, out end, out numbers);
    }

    private bool TryReadSecond(string first, int start, out int end, out IReadOnlyList<SymbolParts> numbers)
    {
        numbers = [];
        end = characters.EndOfDigits(start);
        if (end == start)
        {
            return TryReadConferenceDecision(first, start, out end, out numbers);
        }

        if (end - start > LongestNumber || Folded[end] == '/' || (Folded[end] == '.' && characters.IsDigitAt(end + 1)))
        {
            return false;
        }

        var second = Folded.Substring(start, end);
        var parts = ReadParts(ref end);
        if (characters.IsJoinedAt(end))
        {
            return false;
        }

        numbers = parts.Select(part => new SymbolParts(first, second, null, part)).ToArray();
        return true;
    }

    /// <summary>"1/CP.21": the decisions of conferences of parties.</summary>
    private bool TryReadConferenceDecision(string first, int start, out int end, out IReadOnlyList<SymbolParts> numbers)
    {
        numbers = [];
        if (words.TryReadConference(Folded, start, out var session))
        {
            end = characters.EndOfDigits(session);
            numbers = [new SymbolParts(first, "CP." + Folded.Substring(session, end), null, null)];
            return true;
        }

        end = start;
        while (end - start < LongestNumber && characters.IsCapitalAt(end))
        {
            end++;
        }

        var dot = end;
        if (dot - start < 2 || Folded[dot] != '.')
        {
            return false;
        }

        var digits = characters.SkipBlank(dot + 1);
        end = characters.EndOfDigits(digits);
        if (end == digits || end - digits > LongestNumber)
        {
            return false;
        }

        var meeting = Folded.Substring(start, dot).ToUpperInvariant() + "." + Folded.Substring(digits, end);
        numbers = [new SymbolParts(first, meeting, null, null)];
        return true;
    }

    private bool TryReadBracketed(string number, int start, out int end, out IReadOnlyList<SymbolParts> numbers)
    {
        numbers = [];
        end = start;
        var parts = ReadParts(ref end);
        if (ReadBracket(ref end) is not { } bracket)
        {
            return false;
        }

        if (parts is [null])
        {
            parts = ReadParts(ref end);
        }

        numbers = parts.Select(part => new SymbolParts(number, null, bracket, part)).ToArray();
        return true;
    }

    private string ReadSessionPrefix(int start, out int end)
    {
        foreach (var prefix in SessionPrefixes)
        {
            if (characters.IsCapitalAt(start) && StartsWith(prefix, start) && characters.IsDigitAt(start + prefix.Length))
            {
                end = start + prefix.Length;
                return prefix.ToUpperInvariant();
            }
        }

        return words.ReadSessionPrefix(Folded, start, out end) ?? string.Empty;
    }

    private bool StartsWith(string phrase, int start)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (Folded[start + i] != phrase[i])
            {
                return false;
            }
        }

        return phrase.Length > 0;
    }

    /// <summary>Reads the letters behind a number; one null where there are none.</summary>
    private string?[] ReadParts(ref int end)
    {
        if (!TryReadPart(characters.SkipBlank(end), out var behind, out var first))
        {
            return [null];
        }

        if (Folded[behind] == '-' && TryReadPart(behind + 1, out var behindPair, out var second))
        {
            end = behindPair;
            return [first + "-" + second];
        }

        end = behind;
        var parts = new List<string?> { first };
        while (parts.Count < MostParts && TryReadNextPart(end, out behind, out var next, out var isRange))
        {
            for (var letter = (char)(parts[parts.Count - 1]![0] + 1); isRange && letter < next[0]; letter++)
            {
                parts.Add(letter.ToString());
            }

            parts.Add(next);
            end = behind;
        }

        return parts.ToArray();
    }

    /// <summary>"and C", "to D", ", B": a letter that comes behind the one before in the alphabet.</summary>
    private bool TryReadNextPart(int start, out int end, out string part, out bool isRange)
    {
        part = string.Empty;
        isRange = false;
        end = start;
        var position = characters.SkipBlank(start);
        if (Folded[position] == ',')
        {
            position++;
        }
        else if (words.TryMatch(Folded, position, out var behindWord, out var word)
            && (word.Roles & (CitationRole.And | CitationRole.To)) != 0)
        {
            isRange = (word.Roles & CitationRole.And) == 0;
            position = behindWord;
        }
        else
        {
            return false;
        }

        return TryReadPart(characters.SkipBlank(position), out end, out part);
    }

    private bool TryReadPart(int start, out int end, out string part)
    {
        end = start + 1;
        part = string.Empty;
        if (characters.IsCapitalAt(start) && !characters.IsJoinedAt(end) && Folded[end] is not ('\'' or '/' or '.'))
        {
            part = characters.Printed(start).ToString();
            return true;
        }

        if (words.ReadPart(Folded, start, out var behind) is not { } named)
        {
            return false;
        }

        (end, part) = (behind, named);
        return true;
    }

    private string? ReadBracket(ref int end)
    {
        var open = characters.SkipBlank(end);
        if (Folded[open] != '(')
        {
            return null;
        }

        var close = open + 1;
        while (close < Folded.Length && close - open <= SymbolBracket.Longest && Folded[close] is not (')' or ';'))
        {
            close++;
        }

        // "2165 (2014;": the sentence ends in a bracket that was never closed.
        if (Folded[close] == ';' && SymbolBracket.IsYear(Folded.Substring(open + 1, close)))
        {
            end = close;
            return Folded.Substring(open + 1, close);
        }

        // "(c)" behind a number is a sub-paragraph, "(C)" a session.
        if (Folded[close] != ')' || char.IsLower(characters.Printed(open + 1)))
        {
            return null;
        }

        var content = words.ReadSession(Folded, open + 1, close) ?? SymbolBracket.Read(Folded.Substring(open + 1, close));
        if (content is not null)
        {
            end = close + 1;
        }

        return content;
    }
}
