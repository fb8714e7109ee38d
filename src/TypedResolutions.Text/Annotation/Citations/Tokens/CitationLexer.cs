using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Tokens;

/// <summary>
/// Cuts a text into the tokens of which citations are made, in one pass. Everything else is a word, a comma or an end of
/// sentence, which only tell how far two tokens are apart. Most words are passed without a token.
/// </summary>
internal sealed class CitationLexer
{
    private const char ListMark = '\u3001';

    private readonly LanguageData language;
    private readonly CitationWords words;
    private readonly TextCharacters characters = new();
    private readonly SeriesNumberReader numbers;
    private readonly DocumentSymbolReader symbols;
    private readonly QuotationFinder quotations;
    private readonly CitationText read;
    private FoldedText folded = FoldedText.Empty;
    private WordStarts starts = FoldedText.Empty.Starts;
    private int position;

    /// <summary>The first place of the text that is not before the position.</summary>
    private int next;

    /// <summary>Makes a lexer, for one text after the other.</summary>
    /// <param name="language">The language of the texts.</param>
    public CitationLexer(LanguageData language)
    {
        this.language = language;
        words = language.CitationWords;
        numbers = new SeriesNumberReader(characters, words);
        symbols = new DocumentSymbolReader(characters, numbers, words);
        quotations = new QuotationFinder(characters, words);
        Tokens = new CitationTokens(words.Openings);
        read = new CitationText(characters, Tokens);
    }

    /// <summary>Gets the tokens of the text that was read last.</summary>
    public CitationTokens Tokens { get; }

    private CitationToken Last => Tokens.Count == 0 ? default : Tokens[Tokens.Count - 1];

    /// <summary>Cuts a text into tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="textFolded">The same text folded.</param>
    /// <returns>The text with its tokens; they are those of the next text as soon as that is read.</returns>
    public CitationText Read(string text, FoldedText textFolded)
    {
        folded = textFolded;
        starts = folded.Starts;
        position = 0;
        next = 0;
        characters.GoTo(text, folded);
        Tokens.Clear(folded);
        quotations.Clear();
        while (GoToToken())
        {
            ReadToken();
        }

        return read;
    }

    /// <summary>
    /// Goes on to what has to be looked at, past blanks and what means nothing, or something beside a number alone. Words that are
    /// a phrase by themselves are made tokens on the way.
    /// </summary>
    private bool GoToToken()
    {
        while (next < starts.Count && starts[next].Position < position)
        {
            next++;
        }

        if (next > 0 && starts[next - 1].End > position)
        {
            return true;
        }

        // In a script without blanks a word is a character, and those side by side are one token.
        var passed = next;
        while (!language.IsHan && (next = words.Openings.Next(folded, next)) < starts.Count)
        {
            ref readonly var word = ref starts[next];
            var kind = KindOfWordAlone(in word, out var phrase);
            if (kind == CitationTokenKind.None)
            {
                break;
            }

            if (kind == CitationTokenKind.Known)
            {
                Tokens.Pass(passed, next - passed);
                Tokens.Add(new CitationToken(kind, word.Position, word.End, phrase));
                passed = next + 1;
            }

            next++;
        }

        Tokens.Pass(passed, next - passed);
        position = next < starts.Count ? starts[next].Position : folded.Length;
        return next < starts.Count;
    }

    /// <summary>
    /// Tells whether a word, or a sign in its place, may be passed, or is a phrase that no longer one starts with: no month or
    /// number does either, nor, since none of the marks stands behind it that would have to, a symbol.
    /// </summary>
    /// <returns>A word that may be passed, a phrase, or nothing that could be told of the word alone.</returns>
    private CitationTokenKind KindOfWordAlone(in WordStart word, out CitationWord? phrase)
    {
        phrase = null;
        var first = folded[word.Position];
        if (word.IsUniform
            ? TextCharacters.IsDigit(first) || (CitationOpenings.MayGoOnAsSymbol(folded[word.End]) && characters.IsCapitalAt(word.Position))
            : !words.Openings.IsPassedSign(first))
        {
            return CitationTokenKind.None;
        }

        var opening = words.Openings.Find(folded, in word);
        if (opening is null || (opening.IsLink && !MayGoOn(opening)))
        {
            return CitationTokenKind.Word;
        }

        phrase = opening.Phrase;
        return phrase is null || opening.GoesOn || opening.OpensOther || characters.IsJoinedAt(word.Position - 1)
            ? CitationTokenKind.None
            : CitationTokenKind.Known;
    }

    private bool MayGoOn(CitationOpening opening) =>
        opening.GoesOn && next + 1 < starts.Count && words.Openings.MayBePair(in starts[next], in starts[next + 1]);

    private void ReadToken()
    {
        var c = folded[position];
        if (CharacterClasses.IsWord(c))
        {
            ReadWordOrNumber(c);
        }
        else if (TryMatchWord(out var end, out var word))
        {
            Add(CitationTokenKind.Known, end, word);
        }
        else
        {
            ReadMark(c);
        }
    }

    private void ReadWordOrNumber(char c)
    {
        if (position > 0 && characters.IsJoinedAt(position - 1) && characters.IsJoinedAt(position)
            && !TextFolding.IsHan(c))
        {
            SkipWord();
            return;
        }

        if (TextCharacters.IsDigit(c) ? ReadDigits() : ReadLetters(c))
        {
            return;
        }

        if (TryMatchWord(out var end, out var word))
        {
            Add(CitationTokenKind.Known, end, word);
        }
        else if (language.IsHan && TextFolding.IsHan(c))
        {
            AddHanWord();
        }
        else
        {
            SkipWord();
        }
    }

    /// <summary>Where a word of the text starts, its number tells of most that no phrase does.</summary>
    private bool TryMatchWord(out int end, out CitationWord word)
    {
        end = position;
        word = null!;
        return !(IsAtStart && !words.MayStartWith(in starts[next])) && words.TryMatch(folded, position, out end, out word);
    }

    private bool IsAtStart => next < starts.Count && starts[next].Position == position;

    private bool ReadDigits()
    {
        if (ReadDate() || ReadNumber())
        {
            return true;
        }

        Add(CitationTokenKind.Integer, characters.EndOfDigits(position));
        return true;
    }

    private bool ReadLetters(char c)
    {
        if (language.IsHan && HanNumerals.IsNumeral(c))
        {
            return ReadDate() || ReadNumber() || ReadHanInteger();
        }

        if (characters.IsCapitalAt(position))
        {
            return ReadSymbol() || ReadSuffix() || (c is 's' or 'e' && ReadNumber()) || ReadMonthFirstDate();
        }

        return !CharacterClasses.IsCased(c) && !language.IsHan && ReadNumber();
    }

    private bool ReadDate()
    {
        if (!language.TryReadDate(folded, position, out var end, out var date))
        {
            return false;
        }

        Tokens.Add(new CitationToken(CitationTokenKind.Date, position, end, date));
        position = end;
        return true;
    }

    private bool ReadMonthFirstDate() =>
        language.Months.TryMatch(folded, position, out var end, out _)
        && characters.IsDigitAt(characters.SkipBlank(end))
        && ReadDate();

    private bool ReadNumber()
    {
        if (IsBehindNumber() || !numbers.TryRead(position, out var end, out var parts))
        {
            return false;
        }

        Add(CitationTokenKind.Number, end, parts);
        return true;
    }

    /// <summary>The "15" of "10/15", of "3.15" and of "EC-M-15" starts no number.</summary>
    private bool IsBehindNumber()
    {
        if (position < 2)
        {
            return false;
        }

        switch (folded[position - 1])
        {
            case '/':
                return true;
            case '.':
                return characters.IsDigitAt(position - 2);
            case '-':
                return characters.IsCapitalAt(position - 2);
            default:
                return false;
        }
    }

    private bool ReadSymbol()
    {
        // "EC-91/S/3": what stands behind a number and a slash is the rest of a symbol that no organ of ours has.
        if ((position > 0 && folded[position - 1] == '/' && characters.IsDigitAt(position - 2)) || !symbols.TryRead(position, out var end, out var read))
        {
            return false;
        }

        foreach (var symbol in read)
        {
            Tokens.Add(new CitationToken(CitationTokenKind.Symbol, position, end, symbol));
        }

        position = end;
        return true;
    }

    /// <summary>"S/11670 and Corr.1 and 2": what stands alone belongs to the symbol before.</summary>
    private bool ReadSuffix()
    {
        var index = Tokens.Count - 1;
        if (index >= 0 && (Tokens[index].Has(CitationRole.And) || Tokens[index].Is(CitationTokenKind.Comma)))
        {
            index--;
        }

        if (index < 0 || !Tokens[index].Is(CitationTokenKind.Symbol)
            || !symbols.TryReadSuffix(position, out var end, out var suffix))
        {
            return false;
        }

        var main = MainSymbol(Tokens[index].Symbol);
        Add(CitationTokenKind.Symbol, end, main + "/" + suffix);
        ReadFurtherSuffixes(main, suffix.Substring(0, suffix.IndexOf('.') + 1));
        return true;
    }

    private void ReadFurtherSuffixes(string main, string suffix)
    {
        var at = characters.SkipBlank(position);
        while (words.TryMatch(folded, at, out var behind, out var word) && (word.Roles & CitationRole.And) != 0)
        {
            var digits = characters.SkipBlank(behind);
            var end = characters.EndOfDigits(digits);
            if (end == digits || end - digits > 2 || characters.IsJoinedAt(end) || folded[end] is '/' || language.TryReadDate(folded, digits, out _, out _))
            {
                return;
            }

            position = digits;
            Add(CitationTokenKind.Symbol, end, main + "/" + suffix + folded.Substring(digits, end));
            at = characters.SkipBlank(end);
        }
    }

    private static string MainSymbol(string symbol)
    {
        foreach (var suffix in new[] { "/Corr.", "/Add." })
        {
            var at = symbol.IndexOf(suffix, StringComparison.Ordinal);
            if (at > 0 && symbol.IndexOf('/', at + 1) < 0)
            {
                return symbol.Substring(0, at);
            }
        }

        return symbol;
    }

    /// <summary>A number in Han numerals counts only where a word says that it is one: "第七章", "附件一".</summary>
    private bool ReadHanInteger()
    {
        if (!Last.Has(CitationRole.NumberPrefix | CitationRole.Annex) || Last.End != position
            || !HanNumerals.TryRead(folded, position, out var end, out _))
        {
            return false;
        }

        Add(CitationTokenKind.Integer, end);
        return true;
    }

    /// <summary>Characters side by side with which nothing starts that means something are one token.</summary>
    private void AddHanWord()
    {
        var end = EndOfHanWord();
        if (Last.Is(CitationTokenKind.Word) && Last.End == position)
        {
            Tokens.ReplaceLast(Last with { End = end });
            position = end;
        }
        else
        {
            Add(CitationTokenKind.Word, end);
        }
    }

    private int EndOfHanWord()
    {
        var end = position + 1;
        var place = next + 1;
        while (TextFolding.IsHan(folded[end]) && CharacterClasses.IsWord(folded[end]) && !HanNumerals.IsNumeral(folded[end])
            && place < starts.Count && starts[place].Position == end && !words.MayStartWith(in starts[place]))
        {
            end++;
            place++;
        }

        return end;
    }

    private void SkipWord()
    {
        if (IsAtStart && starts[next].IsUniform)
        {
            Add(CitationTokenKind.Word, starts[next].End);
            return;
        }

        var end = position + 1;
        var isCased = CharacterClasses.IsCased(folded[position]);
        while (CharacterClasses.IsJoinable(folded[end]) && CharacterClasses.IsCased(folded[end]) == isCased)
        {
            end++;
        }

        Add(CitationTokenKind.Word, end);
    }

    private void ReadMark(char c)
    {
        var printed = characters.Printed(position);
        var kind = c switch
        {
            ',' => printed is ListMark or ',' || !language.IsHan ? CitationTokenKind.Comma : CitationTokenKind.ClauseEnd,
            '-' => CitationTokenKind.Dash,
            '(' or '[' => CitationTokenKind.Open,
            ')' or ']' => CitationTokenKind.Close,
            ';' or ':' => CitationTokenKind.ClauseEnd,
            '.' => IsSentenceEnd() ? CitationTokenKind.Stop : CitationTokenKind.Other,
            _ => CitationTokenKind.Other,
        };
        if (quotations.TryFindEnd(position, out var end))
        {
            Tokens.Add(new CitationToken(CitationTokenKind.Title, position, end));
            position++;
            return;
        }

        Add(kind, position + 1);
    }

    /// <summary>A full stop ends a sentence where a capital or nothing follows and no abbreviation precedes.</summary>
    private bool IsSentenceEnd()
    {
        if (language.IsHan)
        {
            return true;
        }

        var next = characters.SkipBlank(position + 1);
        return next >= folded.Length
            || (next > position + 1 && Last.Length > 3 && !char.IsLower(characters.Printed(next)) && char.IsLetter(characters.Printed(next)));
    }

    private void Add(CitationTokenKind kind, int end, object? value = null)
    {
        Tokens.Add(new CitationToken(kind, position, end, value));
        position = end;
    }
}
