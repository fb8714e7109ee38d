using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Footnotes;

/// <summary>Tells how much a number in a text looks like a footnote marker, by what stands around it.</summary>
internal sealed class MarkerLikeness(string source, LanguageData language)
{
    /// <summary>No marker: a quantity, a date, a reference, a part of a symbol.</summary>
    public const int None = 0;

    /// <summary>A marker where one of this number is expected.</summary>
    public const int Possible = 1;

    /// <summary>Set as only a marker is.</summary>
    public const int Strong = 2;

    private const int LongestWord = 40;

    public int Of(NumberInText number)
    {
        if (number.Before < 0)
        {
            return None;
        }

        if (number.IsSlashed)
        {
            return number.BlankBefore || !char.IsLetterOrDigit(source[number.Before]) ? Strong : None;
        }

        var last = source[number.Before];
        if (last is '-' or '–' or '/' or '(' or '«' or '“' or '$' or '§' or '°' or '№' or '+' or '\''
            || FootnoteMarkerReader.IsBehindDecimalSign(source, 0, number.Start) || !EndsWord(number) || IsGroupOfDigits(number))
        {
            return None;
        }

        return number.BlankBefore ? OfApart(number, last) : OfGlued(number, last);
    }

    /// <summary>"Conference,33 held", "Declaration” 4", "19895".</summary>
    private int OfGlued(NumberInText number, char last)
    {
        if (char.IsDigit(last))
        {
            return NumberInText.IsYear(source, number.Start - 4) ? Possible : None;
        }

        // "CO2", "SR.5", "Add.1": a symbol; "us.2": the end of a sentence.
        var isBehindWord = char.IsLower(last) || last is ')' or '”' or '"' or '»' or ';' or ',' or '》';
        return (number.After < 0 && last == '.') || (isBehindWord && (number.BlankAfter || IsStop(source[number.End]))) ? Strong : None;
    }

    /// <summary>"2003 1 , qu'elle", "Bahrain 63 for admission", "8 December 1967, 24".</summary>
    private int OfApart(NumberInText number, char last)
    {
        if (number.After >= 0 && IsMonth(number.After) && !(char.IsDigit(last) && NumberInText.IsYear(source, number.Before - 3)))
        {
            return None;
        }

        if (char.IsLetter(last) && StandsBehindLittleWord(number.Before))
        {
            return None;
        }

        var follower = number.After < 0 ? '\0' : source[number.After];
        if (char.IsDigit(last) || last is '”' or '»' or '》'
            || (number.After < 0 && !char.IsLetter(last))
            || (number.After >= 0 && number.BlankAfter && IsStop(follower)))
        {
            return Strong;
        }

        return Possible;
    }

    private bool EndsWord(NumberInText number)
    {
        if (number.After < 0 || number.BlankAfter)
        {
            return number.After < 0 || source[number.After] is not '%';
        }

        // "文件，1其中": in Han text the sentence goes on without a blank.
        var next = source[number.End];
        if (TextFolding.IsHan(next))
        {
            return source[number.Before] is '，' or '；' or '。' or '：' or '、' or '》';
        }

        return char.IsPunctuation(next) && next is not ('/' or '-' or '–' or '(' or '%' or '\'')
            && !(next is '.' or ',' or ':' && number.End + 1 < source.Length && char.IsLetterOrDigit(source[number.End + 1]));
    }

    /// <summary>"2 029 200 dollars": the thousands of a number are set apart in groups of three.</summary>
    private bool IsGroupOfDigits(NumberInText number)
    {
        if (number.After < 0 || number.After + 3 > source.Length || number.After - number.End > 1)
        {
            return false;
        }

        for (var i = number.After; i < number.After + 3; i++)
        {
            if (!char.IsDigit(source[i]))
            {
                return false;
            }
        }

        return (number.After + 3 == source.Length || !char.IsDigit(source[number.After + 3])) && !char.IsDigit(source[number.Before]);
    }

    private bool IsMonth(int index)
    {
        var text = new FoldedText(source, index, Math.Min(LongestWord, source.Length - index));
        return language.Months.TryMatch(text, 0, out var end, out _) && !char.IsLetter(text[end]);
    }

    private bool StandsBehindLittleWord(int last)
    {
        var start = last;
        while (start > 0 && last - start < LongestWord && char.IsLetter(source[start - 1]))
        {
            start--;
        }

        var word = new FoldedText(source, start, last + 1 - start);
        return language.WordsBeforeNumbers.TryMatch(word, 0, out var end, out _) && end == word.Length;
    }

    private static bool IsStop(char c) => TextFolding.Fold(c) is ',' or ';' or '.' or ':' or ')' or '»' or '”' or '"' or '、';
}
