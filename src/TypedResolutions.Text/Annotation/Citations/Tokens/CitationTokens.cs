using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Citations.Tokens;

/// <summary>
/// The tokens of a text. Most words mean nothing in a citation and only tell how far two tokens are apart, or, as "of" and a
/// comma do, link those that stand beside them: they are counted as all tokens are, but made no sooner than one of them is
/// asked for. The others are kept.
/// </summary>
/// <param name="openings">Tells which words link.</param>
internal sealed class CitationTokens(CitationOpenings openings)
{
    private KeptToken[] kept = new KeptToken[16];
    private FoldedText text = FoldedText.Empty;
    private WordStarts words = FoldedText.Empty.Starts;
    private int kinds;
    private CitationRole roles;

    /// <summary>Gets the number of all tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the number of tokens that are kept.</summary>
    public int KeptCount { get; private set; }

    /// <summary>Gets a token, kept or not.</summary>
    public CitationToken this[int index]
    {
        get
        {
            // Before the first that was passed, and all over a text without blanks, tokens stand at their own indexes.
            if (index < KeptCount && kept[index].Index == index)
            {
                return kept[index].Token;
            }

            var last = LastKept(index);
            if (last >= 0 && kept[last].Index == index)
            {
                return kept[last].Token;
            }

            return Passed(in words[WordBehind(last) + index - FirstBehind(last)]);
        }
    }

    /// <summary>Gets one of the tokens that are kept, with its index among all.</summary>
    public ref readonly KeptToken Kept(int number) => ref kept[number];

    /// <summary>Tells whether there is a token of a kind.</summary>
    public bool Contain(CitationTokenKind kind) => (kinds & (1 << (int)kind)) != 0;

    /// <summary>Tells whether there is a token that has one of some roles.</summary>
    public bool Contain(CitationRole anyOf) => (roles & anyOf) != 0;

    /// <summary>Starts with another text.</summary>
    public void Clear(FoldedText newText)
    {
        text = newText;
        words = newText.Starts;
        Count = 0;
        KeptCount = 0;
        kinds = 0;
        roles = CitationRole.None;
    }

    /// <summary>Adds a token to be kept.</summary>
    public void Add(CitationToken token)
    {
        if (KeptCount == kept.Length)
        {
            Array.Resize(ref kept, KeptCount * 2);
        }

        kept[KeptCount++] = new KeptToken(token, Count++);
        kinds |= 1 << (int)token.Kind;
        roles |= token.Word?.Roles ?? CitationRole.None;
    }

    /// <summary>Puts another in the place of the last token, which is kept.</summary>
    public void ReplaceLast(CitationToken token) => kept[KeptCount - 1] = new KeptToken(token, Count - 1);

    /// <summary>Counts words, and signs in their place, that mean nothing or link what stands beside them.</summary>
    /// <param name="first">The first of them among the words of the text.</param>
    /// <param name="count">How many they are.</param>
    public void Pass(int first, int count)
    {
        if (KeptCount > 0)
        {
            kept[KeptCount - 1].WordBehind = first;
        }

        Count += count;
    }

    /// <summary>Finds the token in which a folded character stands.</summary>
    public int IndexAt(int position)
    {
        var last = LastKeptAt(position);
        var end = last + 1 < KeptCount ? kept[last + 1].Index : Count;
        var passed = words.IndexFrom(position + 1) - WordBehind(last);
        return Math.Max(0, FirstBehind(last) - 1 + Math.Min(Math.Max(passed, 0), end - FirstBehind(last)));
    }

    /// <summary>Counts the words of more than one letter that were passed behind a kept token, and mean nothing.</summary>
    /// <param name="number">The number of the token.</param>
    /// <param name="most">How many are counted at most.</param>
    public int LongWordsBehind(int number, int most)
    {
        var first = WordBehind(number);
        var end = first + (number + 1 < KeptCount ? kept[number + 1].Index : Count) - FirstBehind(number);
        var count = 0;
        for (var i = first; i < end && count < most; i++)
        {
            count += words[i].End - words[i].Position > 1 && LinkOf(in words[i]) is null ? 1 : 0;
        }

        return count;
    }

    private CitationToken Passed(in WordStart word)
    {
        if (!word.IsUniform)
        {
            return new CitationToken(KindOfSign(text[word.Position]), word.Position, word.End);
        }

        var link = LinkOf(in word);
        return new CitationToken(link is null ? CitationTokenKind.Word : CitationTokenKind.Known, word.Position, word.End, link);
    }

    private static CitationTokenKind KindOfSign(char sign) => sign switch
    {
        ',' => CitationTokenKind.Comma,
        '-' => CitationTokenKind.Dash,
        _ => CitationTokenKind.Other,
    };

    /// <summary>Gets what a word that was passed links; null where it means nothing.</summary>
    private CitationWord? LinkOf(in WordStart word) =>
        word.Position > 0 && CharacterClasses.IsCased(text[word.Position - 1]) ? null : openings.Find(text, in word)?.Phrase;

    private int WordBehind(int number) => number < 0 ? 0 : kept[number].WordBehind;

    private int FirstBehind(int number) => number < 0 ? 0 : kept[number].Index + 1;

    /// <summary>Finds the last kept token up to an index; -1 where there is none.</summary>
    private int LastKept(int index) => LastKept(index, ofIndexes: true);

    /// <summary>Finds the last kept token that starts no later than at a position; -1 where there is none.</summary>
    private int LastKeptAt(int position) => LastKept(position, ofIndexes: false);

    private int LastKept(int limit, bool ofIndexes)
    {
        var low = -1;
        var high = KeptCount - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if ((ofIndexes ? kept[middle].Index : kept[middle].Token.Start) <= limit)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
