using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Finds the paragraphs of a body that stands on one line: recitals behind a comma or semicolon, by their verb with a capital;
/// operative paragraphs by their numbers in sequence, each before a verb, or where none has a number by their verbs; lettered
/// items behind a colon or semicolon; then the meeting, a rule and the notes below it. Nothing opens inside a quotation.
/// </summary>
/// <param name="line">The line.</param>
/// <param name="language">The language of the text.</param>
internal sealed class RunningBody(SourceLine line, LanguageData language)
{
    /// <summary>So many verbs and numbers show that paragraphs open inside the line.</summary>
    private const int FewestParagraphs = 2;

    /// <summary>The most numbers that may be missing between two paragraphs.</summary>
    private const int WidestGap = 3;

    private const int MostDigits = 4;
    private const int LongestRoman = 5;
    private const int LongestHeading = 120;
    private const int ShortestRule = 5;
    private const int LongestItemMark = 5;
    private const int LongestClosing = 120;

    private readonly List<int> cuts = new();
    private int paragraphs;
    private int number;
    private int note;
    private int? lastSecond;
    private int section;

    /// <summary>Where the first number of a section stands, behind the section's heading.</summary>
    private int firstOfSection = -1;

    private bool hasOperative;
    private bool isBelowRule;

    /// <summary>Gets whether a paragraph with a number was found.</summary>
    public bool HasNumber { get; private set; }

    private string Source => line.Source;

    /// <summary>Finds the offsets in the file at which paragraphs start, in their order.</summary>
    /// <param name="body">The offset at which the first one starts.</param>
    /// <returns>The offsets; null where the line holds no more than one paragraph.</returns>
    public List<int>? Find(int body)
    {
        for (var i = body; i < line.End; i++)
        {
            var c = Source[i];
            if (c == '_' && i + ShortestRule <= line.End && Source[i + ShortestRule - 1] == '_')
            {
                i = ReadRule(i);
            }
            else if (RunningQuotation.IsMark(c) && RunningQuotation.TryFindEnd(line, i, out var close))
            {
                i = close;
            }
            else if (i > body && (char.IsWhiteSpace(Source[i - 1]) || RunningQuotation.IsMark(Source[i - 1])) && !char.IsWhiteSpace(c)
                && (!char.IsLower(c) || language.RecitalsStartSmall))
            {
                ReadWord(i, StopBefore(body, i));
            }
        }

        return paragraphs >= FewestParagraphs ? cuts : null;
    }

    /// <summary>Gets the stop before a word, also behind a footnote's mark, or behind "and" before the last item.</summary>
    private char StopBefore(int body, int start)
    {
        var before = new TextPiece(body, start);
        var stop = SentenceEnd.StopOf(Source, before);
        return stop == '\0' && !char.IsLower(Source[start]) ? SentenceEnd.StopBeforeConjunction(Source, before, language.Conjunctions) : stop;
    }

    private void ReadWord(int start, char stop)
    {
        var c = Source[start];
        if (isBelowRule)
        {
            ReadNote(start);
        }
        else if (stop == '\0' && !IsListed(start) && !IsFirstNumber(start))
        {
            return;
        }
        else if (c is 'I' or 'V' or 'X' && TryReadSection(start))
        {
            // The numbers start anew.
            return;
        }
        else if (hasOperative && stop == '.' && IsClosing(start))
        {
            cuts.Add(start);
        }
        else if (c is >= '0' and <= '9')
        {
            ReadNumber(start);
        }
        else if (c == '(')
        {
            ReadItem(start, stop);
        }
        else if (number == 0 && (char.IsUpper(c) || language.RecitalsStartSmall))
        {
            ReadVerb(start, stop);
        }
    }

    /// <summary>
    /// "...; II Lights 1. Decides", "... II Recalling": the number of a section, the next one, stands above a recital, or above a
    /// heading and the first number.
    /// </summary>
    private bool TryReadSection(int start)
    {
        var end = start;
        while (end < line.End && end - start < LongestRoman && Source[end] is 'I' or 'V' or 'X')
        {
            end++;
        }

        if (end + 1 >= line.End || !RomanNumerals.TryParse(Source.Substring(start, end - start), out var value) || value != section + 1)
        {
            return false;
        }

        var behind = Source[end] == '.' ? end + 1 : end;
        if (!char.IsWhiteSpace(Source[behind]))
        {
            return false;
        }

        behind++;
        var first = FirstNumberBehind(behind);
        if (first < 0 && !RunningText.VerbAt(line, behind, language).Preambular)
        {
            return false;
        }

        section = value;
        number = 0;
        hasOperative = false;
        firstOfSection = first;
        cuts.Add(start);
        cuts.Add(behind);
        if (first < 0)
        {
            paragraphs++;
        }

        return true;
    }

    /// <summary>Finds the "1." before a verb with which a section's text starts, nothing but a heading without a stop before it; -1 where none is.</summary>
    private int FirstNumberBehind(int start)
    {
        for (var i = start; i + 2 < line.End && i - start < LongestHeading && Source[i] is not ('.' or ',' or ';' or ':'); i++)
        {
            if (Source[i] == '1' && Source[i + 1] == '.' && char.IsWhiteSpace(Source[i - 1]))
            {
                return RunningText.VerbAt(line, i + 2, language) is (false, false) ? -1 : i;
            }
        }

        return -1;
    }

    private void ReadVerb(int start, char stop)
    {
        var (preambular, operative) = RunningText.VerbAt(line, start, language);
        operative &= char.IsUpper(Source[start]);
        if ((preambular && stop is ',' or ';') || (operative && stop is not ':' && (hasOperative || MayBeFirstOperative(start))))
        {
            paragraphs++;
            hasOperative |= operative && !preambular;
            Cut(start);
        }
    }

    /// <summary>
    /// The recitals end with a comma or semicolon: a full stop there is that of an abbreviation ("vol. I. Reaffirms was the word"),
    /// and "and" joins the verb to no operative paragraph before it. Before a "2." it may be that of a misread "1.".
    /// </summary>
    private bool MayBeFirstOperative(int start) => SentenceEnd.StopOf(Source, new TextPiece(line.Start, start)) is ',' or ';' || IsBeforeSecond(start);

    /// <summary>The last recital may end without a stop; that "2." comes as well tells its number from one that it cites.</summary>
    private bool IsFirstNumber(int start) =>
        start == firstOfSection
        || (number == 0 && Source[start] == '1' && start + 1 < line.End && Source[start + 1] == '.' && IsBeforeSecond(start));

    private bool IsBeforeSecond(int start)
    {
        lastSecond ??= Source.LastIndexOf(" 2. ", line.End - 1, line.Length, StringComparison.Ordinal);
        return lastSecond > start;
    }

    /// <summary>"; - 2. Invites": the mark of a Markdown list stands between the stop and the number.</summary>
    private bool IsListed(int start) => Source[start] is >= '0' and <= '9' && start - 2 > line.Start && Source[start - 2] == '-' && char.IsWhiteSpace(Source[start - 3]);

    /// <summary>A quoted draft opens each of its paragraphs with the mark.</summary>
    private void Cut(int start) => cuts.Add(RunningQuotation.IsMark(Source[start - 1]) ? start - 1 : start);

    private void ReadNumber(int start)
    {
        var end = BehindDigits(start, out var value);
        if (end + 1 >= line.End || Source[end] != '.' || value <= number || (number == 0 && value > 1) || value > number + WidestGap)
        {
            return;
        }

        var (preambular, operative) = RunningText.VerbAt(line, end + 1, language);
        if (preambular || operative)
        {
            number = value;
            paragraphs++;
            hasOperative = true;
            HasNumber = true;
            Cut(start);
        }
    }

    private void ReadItem(int start, char stop)
    {
        var close = start + 1;
        while (close < line.End && close - start <= LongestItemMark && char.IsLetterOrDigit(Source[close]))
        {
            close++;
        }

        if (stop is ':' or ';' && close > start + 1 && close + 2 < line.End && Source[close] == ')' && Source[close + 1] == ' ')
        {
            cuts.Add(start);
        }
    }

    private int ReadRule(int start)
    {
        var end = start;
        while (end < line.End && Source[end] == '_')
        {
            end++;
        }

        cuts.Add(start);
        cuts.Add(end);
        isBelowRule = true;
        return end - 1;
    }

    /// <summary>"1 See ... . 2 Ibid.": the notes below a rule count on.</summary>
    private void ReadNote(int start)
    {
        var end = BehindDigits(start, out var value);
        if (end > start && value == note + 1 && end + 1 < line.End && Source[end] == ' ' && char.IsUpper(Source[end + 1]))
        {
            note = value;
            cuts.Add(start);
        }
    }

    private int BehindDigits(int start, out int value)
    {
        var end = start;
        value = 0;
        while (end < line.End && end - start < MostDigits && Source[end] is >= '0' and <= '9' and var digit)
        {
            value = (value * 10) + (digit - '0');
            end++;
        }

        return end;
    }

    private bool IsClosing(int start)
    {
        var from = start - line.Start;
        var words = line.Part(from, Math.Min(from + LongestClosing, line.Length));
        return TemplateSet.TryMatch(language.Closing.Meeting, words.Folded, 0, language, out var match) && match.Numbers.Count > 0;
    }
}
