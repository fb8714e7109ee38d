using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Footnotes;

/// <summary>
/// Finds footnote markers in the text of paragraphs. Superscripts are markers by themselves; a plain digit is one where a
/// note of that number exists and the marker is the next one expected, or one seen before, or where it is set apart as
/// only a marker is.
/// </summary>
internal sealed class FootnoteMarkerFinder
{
    private const int LongestDate = 40;
    private const int DigitsOfYear = 4;

    private static readonly PhraseTable<bool> NoWords = new();

    private readonly HashSet<int> numbers;
    private readonly HashSet<int> seen = new();
    private readonly PhraseTable<bool> referenceWords;
    private readonly PhraseTable<bool> conjunctions;
    private readonly PhraseTable<bool> numberPrefixes;
    private readonly PhraseTable<bool> counters;
    private readonly HashSet<int> roundNotes;
    private readonly LanguageData? language;
    private readonly Dictionary<int, FootnoteReference>? settled;
    private int highest;

    /// <summary>Where the second of two marks behind one word stands; -1 where none is open.</summary>
    private int secondOfPair = -1;

    public FootnoteMarkerFinder(string source, IReadOnlyCollection<FootnoteDraft> notes, LanguageData language)
    {
        this.language = language;
        referenceWords = language.ReferenceWords;
        conjunctions = language.Conjunctions;
        numberPrefixes = language.Phrases("citations", "number.prefix");
        counters = language.Phrases("citations", "counters");
        numbers = new HashSet<int>(notes.Select(note => note.Marker));
        roundNotes = new HashSet<int>(notes.Where(note => FootnoteMarkerReader.IsRound(source[note.MarkerSpan.Start])).Select(note => note.Marker));
        Words = new HyphenatedWords(source);
    }

    /// <summary>Makes the finder for a text whose markers are all known.</summary>
    public FootnoteMarkerFinder(FootnoteMarkerFinder first, IEnumerable<FootnoteReference> markers)
        : this(first.Words) => settled = markers.ToDictionary(marker => marker.Span.Start);

    private FootnoteMarkerFinder(HyphenatedWords words)
    {
        numbers = new HashSet<int>();
        (referenceWords, conjunctions, numberPrefixes, counters) = (NoWords, NoWords, NoWords, NoWords);
        roundNotes = new HashSet<int>();
        Words = words;
    }

    /// <summary>Gets the finder for text without markers.</summary>
    public static FootnoteMarkerFinder None { get; } = new(new HyphenatedWords(string.Empty));

    /// <summary>Gets the document's hyphenated words, for joining lines.</summary>
    public HyphenatedWords Words { get; }

    /// <summary>Gets whether there may be markers at all.</summary>
    public bool MayFind => !ReferenceEquals(this, None);

    /// <summary>Gets whether a letter may be a marker: only where one was settled to be.</summary>
    public bool MayBeLetter => settled is not null;

    /// <summary>Reads a marker at a place of a line.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="start">Where the line's content starts.</param>
    /// <param name="index">The place.</param>
    /// <param name="end">Where the line's content ends.</param>
    /// <param name="last">The character of the paragraph's text before the place.</param>
    /// <param name="blankBefore">Whether blanks stand between the two.</param>
    /// <param name="isLastLine">Whether the line is the paragraph's last.</param>
    /// <param name="behind">The place behind the marker.</param>
    /// <param name="number">The marker's number.</param>
    /// <returns>Whether there is a marker.</returns>
    public bool TryRead(
        string source, int start, int index, int end, char last, bool blankBefore, bool isLastLine, out int behind, out int number)
    {
        behind = index;
        number = 0;
        if (!MayFind || (settled is null && !FootnoteMarkerReader.MayStartWith(source[index])))
        {
            return false;
        }

        if (settled is not null)
        {
            if (!settled.TryGetValue(index, out var marker))
            {
                return false;
            }

            behind = marker.Span.End;
            number = marker.Marker;
            return true;
        }

        if (FootnoteMarkerReader.TryReadUnmistakable(source, index, end, out behind, out number))
        {
            // "km²" is a unit.
            if (source[index] != '^' && !blankBefore && last == 'm' && number is 2 or 3 && !numbers.Contains(number))
            {
                return false;
            }

            Remember(number);
            return true;
        }

        if (TryReadBracketed(source, index, end, out behind, out number)
            || TryReadSlashed(source, start, index, end, out behind, out number)
            || TryReadRound(source, index, end, last, blankBefore, out behind, out number)
            || (isLastLine && TryReadAtEnd(source, start, index, end, last, out behind, out number))
            || TryReadPlain(source, start, index, end, last, blankBefore, out behind, out number))
        {
            Remember(number);
            return true;
        }

        return false;
    }

    /// <summary>
    /// Goes behind a character that starts no marker. Nor do the digits that stand behind a digit, but for the fifth one of a
    /// number: it may stand behind a year.
    /// </summary>
    public static int BehindPlain(string source, int index, int start, int end)
    {
        var behind = index + 1;
        if (source[index] is not (>= '0' and <= '9'))
        {
            return behind;
        }

        var isBehindDigit = index > start && source[index - 1] is >= '0' and <= '9';
        var limit = isBehindDigit ? end : Math.Min(end, index + DigitsOfYear);
        while (behind < limit && source[behind] is >= '0' and <= '9')
        {
            behind++;
        }

        return behind;
    }

    /// <summary>"([1])", "[1]", "[50 ]" behind a word, as web pages and converters have them.</summary>
    private bool TryReadBracketed(string source, int index, int end, out int behind, out int number) =>
        FootnoteMarkerReader.TryReadSquare(source, index, end, out behind, out number) && numbers.Contains(number);

    /// <summary>"the Joint Declaration 1/ signed at Geneva", "New York 3/,": the style of typewritten documents.</summary>
    private bool TryReadSlashed(string source, int start, int index, int end, out int behind, out int number)
    {
        behind = index;
        number = 0;
        if (index == start || char.IsLetterOrDigit(source[index - 1]) || source[index - 1] is '/' or '-'
            || !FootnoteMarkerReader.TryReadSlashed(source, index, end, out var close, out number) || !numbers.Contains(number))
        {
            return false;
        }

        behind = close;
        return true;
    }

    /// <summary>
    /// "(1)" where it is the next note's number, or one seen before: glued to a word or a quotation mark, or in whatever
    /// place if the notes themselves are marked so.
    /// </summary>
    private bool TryReadRound(string source, int index, int end, char last, bool blankBefore, out int behind, out int number)
    {
        if (!FootnoteMarkerReader.TryReadRound(source, index, end, out behind, out number) || !numbers.Contains(number)
            || (number != highest + 1 && !seen.Contains(number)))
        {
            return false;
        }

        return roundNotes.Contains(number)
            || (!blankBefore && (char.IsLetter(last) || last is '”' or '“' or '"' or '»' or '》' or ',' or '،' or '.'));
    }

    /// <summary>A number behind the stop that ends the paragraph is a marker, whatever its number: "Peoples, 45".</summary>
    private static bool TryReadAtEnd(string source, int start, int index, int end, char last, out int behind, out int number)
    {
        behind = index;
        return FootnoteMarkerReader.TryReadDigits(source, index, end, out var close, out number)
            && (TextFolding.Fold(last) is ',' or ';' or '.' or ':') && IsRest(source, close, end, out behind)
            && !FootnoteMarkerReader.IsFractionOfTable(source, start, index);
    }

    private static bool IsRest(string source, int index, int end, out int behind)
    {
        behind = index;
        while (index < end && (char.IsWhiteSpace(source[index]) || source[index] is '*' or '_'))
        {
            index++;
        }

        return index == end;
    }

    private bool TryReadPlain(
        string source, int start, int index, int end, char last, bool blankBefore, out int behind, out int number)
    {
        behind = index;
        number = 0;
        if (index == start || source[index] is not (>= '0' and <= '9') || last is '\0' or '-' or '/' or '(' or '«' or '“'
            || !FootnoteMarkerReader.TryReadDigits(source, index, end, out var close, out number)
            || (number > highest + 3 && !seen.Contains(number)))
        {
            return false;
        }

        if (index == secondOfPair || (!blankBefore && number == highest + 1 && numbers.Contains(number) && numbers.Contains(number + 1)
            && MarkerPairs.Opens(source, start, index, close, end, number, last)))
        {
            behind = index == secondOfPair ? close : close + 1;
            secondOfPair = index == secondOfPair ? -1 : behind;
            return true;
        }

        var next = close < end ? source[close] : '\0';
        var endsWord = next is '\0' || char.IsWhiteSpace(next) || (char.IsPunctuation(next) && next is not ('/' or '-' or '(' or '%'))
            || (TextFolding.IsHan(next) && IsHanStop(last));
        if (!endsWord || (next is '.' or ',' or ':' && close + 1 < end && char.IsDigit(source[close + 1]))
            || FootnoteMarkerReader.IsBehindDecimalSign(source, start, index))
        {
            return false;
        }

        var follower = NextAfterBlanks(source, close, end);
        var isExpected = number == highest + 1 || seen.Contains(number);

        // Converters set the mark apart: "2003 1 , qu'elle", "à l'horizon 2030 7 et". A blank stands before no comma
        // otherwise, and two numbers beside each other are a number and a mark, whether or not the note survived.
        var setApart = blankBefore && char.IsWhiteSpace(next) && isExpected && (follower is ',' or '.' || (char.IsDigit(last) && !IsBehindGroup(source, start, index)));
        var glued = !blankBefore && numbers.Contains(number)
            && ((number == highest + 1 && (IsGluedToEnd(source, start, index, close == end) || IsBehindHan(last, next))) || char.IsLower(last) || last is '”' or '"' or '»' or ';' or ',' or ')' or '》' || IsHanStop(last));
        var apart = setApart || (blankBefore && isExpected && numbers.Contains(number)
            && (IsStop(follower) || last is ',' or ';' or '”' or '»' or '》' || IsHanStop(last)
                || (number == highest + 1 && IsBetweenHan(source, last, follower, close, end))
                || (number == highest + 1 && char.IsLower(follower)
                    && (IsBehindName(source, start, index) || IsBeforeAnd(source, close, end)))));
        if (!glued && !apart)
        {
            return false;
        }

        if (apart && (PrecededByReferenceWord(source, index) || OpensDate(source, index, end)))
        {
            return false;
        }

        behind = close;
        return true;
    }

    /// <summary>"paragraph 3 ,", "Articles 5 and 7 ;": a number that belongs to the word before it.</summary>
    private bool PrecededByReferenceWord(string source, int index)
    {
        var end = index;
        while (end > 0 && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        var wordStart = end;
        while (wordStart > 0 && char.IsLetter(source[wordStart - 1]))
        {
            wordStart--;
        }

        var word = new FoldedText(source, wordStart, Math.Min(end - wordStart, 40));
        return referenceWords.TryMatch(word, 0, out var matched, out _) && matched == word.Length;
    }

    /// <summary>"500 204 1", a sum as Arabic extractions turn it round: behind three digits that stand alone a number goes on.</summary>
    private static bool IsBehindGroup(string source, int start, int index)
    {
        var end = index;
        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        var digits = end;
        while (digits > start && char.IsDigit(source[digits - 1]))
        {
            digits--;
        }

        return end - digits == 3 && (digits == start || char.IsWhiteSpace(source[digits - 1]));
    }

    /// <summary>"停火协定2 尚未": a quantity has a blank on both sides or on none; behind 第 stands an ordinal.</summary>
    private bool IsBehindHan(char last, char next) =>
        TextFolding.IsHan(last) && char.IsLetter(last) && char.IsWhiteSpace(next)
        && !numberPrefixes.TryMatch(new FoldedText(last.ToString()), 0, out _, out _);

    /// <summary>"成果文件 3 为": with blanks on both sides only what follows tells a mark from a quantity.</summary>
    private bool IsBetweenHan(string source, char last, char follower, int index, int end) =>
        TextFolding.IsHan(last) && char.IsLetter(last) && TextFolding.IsHan(follower) && char.IsLetter(follower)
        && !numberPrefixes.TryMatch(new FoldedText(last.ToString()), 0, out _, out _)
        && !counters.TryMatch(new FoldedText(source, index, Math.Min(end - index, 8)), 0, out _, out _);

    /// <summary>"in Helsinki 1 August 1975": a day, not a mark behind a name.</summary>
    private bool OpensDate(string source, int index, int end) =>
        language is not null
        && language.TryReadDate(new FoldedText(source, index, Math.Min(end - index, LongestDate)), 0, out _, out _);

    /// <summary>"Agenda 20301": copied pages write the mark beside a year as if it were its last digit.</summary>
    private static bool IsBehindYear(string source, int start, int index) =>
        index - 4 >= start && (index - 4 == start || !char.IsLetterOrDigit(source[index - 5]))
        && ((source[index - 4] == '1' && source[index - 3] == '9') || (source[index - 4] == '2' && source[index - 3] == '0'))
        && char.IsDigit(source[index - 2]) && char.IsDigit(source[index - 1]);

    /// <summary>"del Secretario General 1 y el informe": behind a name no quantity stands.</summary>
    private static bool IsBehindName(string source, int start, int index)
    {
        var end = index;
        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        var word = end;
        while (word > start && char.IsLetter(source[word - 1]))
        {
            word--;
        }

        return end - word > 2 && char.IsUpper(source[word]) && char.IsLower(source[end - 1]);
    }

    /// <summary>"секретаря 1 и соответствующий доклад": before "and" no quantity stands, unless a number follows it.</summary>
    private bool IsBeforeAnd(string source, int index, int end)
    {
        var text = new FoldedText(source, index, Math.Min(end - index, 20));
        var start = text[0] == ' ' ? 1 : 0;
        return conjunctions.TryMatch(text, start, out var behind, out _) && text[behind] == ' ' && char.IsLetter(text[behind + 1]);
    }

    private bool IsGluedToEnd(string source, int start, int index, bool endsLine) =>
        IsBehindYear(source, start, index)
        || IsBehindAcronym(source, start, index)
        || (endsLine && source[index - 1] == '.' && IsBehindSentence(source, start, index - 1));

    /// <summary>"США2", "UNODC2"; formulas such as "CO2" are shorter.</summary>
    private static bool IsBehindAcronym(string source, int start, int index)
    {
        var word = index;
        while (word > start && char.IsUpper(source[word - 1]))
        {
            word--;
        }

        return index - word >= 3 && (word == start || !char.IsLetterOrDigit(source[word - 1]));
    }

    /// <summary>"join us.2": a full stop behind a word, not that of "Add.2" or "para.2".</summary>
    private bool IsBehindSentence(string source, int start, int stop)
    {
        var word = stop;
        while (word > start && char.IsLetter(source[word - 1]))
        {
            word--;
        }

        return stop - word >= 3 && char.IsLower(source[word]) && !PrecededByReferenceWord(source, stop);
    }

    private static char NextAfterBlanks(string source, int index, int end)
    {
        while (index < end && char.IsWhiteSpace(source[index]))
        {
            index++;
        }

        return index < end ? source[index] : '.';
    }

    private static bool IsStop(char c) => c is ',' or ';' or '.' or ':' or ')' or '»' or '”' || IsHanStop(c);

    private static bool IsHanStop(char c) => c is '，' or '；' or '。' or '：' or '、' or '،' or '؛';

    private void Remember(int number)
    {
        seen.Add(number);
        highest = Math.Max(highest, number);
    }
}
