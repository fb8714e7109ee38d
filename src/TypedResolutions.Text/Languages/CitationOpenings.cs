using System.Runtime.CompilerServices;
using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>
/// With which words, and signs in their place, starts what means something in a citation: of nearly all of a text two bytes
/// tell that nothing does. What means something beside a number alone ("of", "and", "its", a comma) is passed too, and looked
/// up where it stands beside one.
/// </summary>
internal sealed class CitationOpenings
{
    private const int MarkBits = 12;
    private const int PlaceBits = 10;

    /// <summary>The mark of a word that has to be looked at.</summary>
    private const byte Means = 1;

    /// <summary>The mark of a word that has to be looked at where it is one of a pair with the word behind it, and of such a pair.</summary>
    private const byte OpensPair = 2;

    /// <summary>The character opens no word that could be passed.</summary>
    private const byte Stops = 1;

    /// <summary>The character opens a word that is passed where it has letters of one kind alone.</summary>
    private const byte OpensWord = 2;

    /// <summary>The character may stand in a symbol behind its first part.</summary>
    private const byte IsInSymbol = 4;

    /// <summary>The signs that mean nothing, or something beside a number alone.</summary>
    private const string PassedSigns = ",-'";

    private readonly byte[] marks = new byte[1 << MarkBits];
    private readonly byte[] pairs = new byte[1 << MarkBits];
    private readonly byte[] kinds = new byte[0x80];
    private readonly CitationOpening?[] openings = new CitationOpening?[1 << PlaceBits];

    /// <summary>Makes a set with nothing in it.</summary>
    /// <param name="looksAt">The signs that have to be looked at, whatever they mean.</param>
    public CitationOpenings(IEnumerable<char> looksAt)
    {
        var passed = PassedSigns.Except(looksAt).ToArray();
        for (var c = '\0'; c < kinds.Length; c++)
        {
            var opens = CharacterClasses.IsCased(c) && c is not (>= '0' and <= '9') ? OpensWord : Array.IndexOf(passed, c) >= 0 ? 0 : Stops;
            kinds[c] = (byte)(opens | (MayGoOnAsSymbol(c) ? IsInSymbol : 0));
        }
    }

    /// <summary>Adds a phrase.</summary>
    public void Add(string phrase, CitationWord meaning)
    {
        var folded = new FoldedText(TextFolding.FoldPhrase(phrase));
        var starts = folded.Starts;
        var opening = OpeningOf(folded);
        if (starts.Count == 1)
        {
            opening.Phrase = meaning;
        }
        else
        {
            opening.GoesOn = true;
            pairs[MarkOfPair(starts[0].Hash, starts[1].Hash)] |= OpensPair;
        }

        Mark(opening);
    }

    /// <summary>Adds what is no phrase: a month, what stands before the number of a session.</summary>
    public void Add(string other)
    {
        var opening = OpeningOf(new FoldedText(TextFolding.FoldPhrase(other)));
        opening.OpensOther = true;
        Mark(opening);
    }

    /// <summary>Finds what starts with a word; null where nothing does.</summary>
    public CitationOpening? Find(FoldedText text, in WordStart word)
    {
        var opening = openings[PlaceOf(word.Hash)];
        while (opening is not null && !(opening.Hash == word.Hash && text.Equals(opening.Word, word.Position, word.End)))
        {
            opening = opening.Next;
        }

        return opening;
    }

    /// <summary>Tells whether a sign means nothing, or something beside a number alone.</summary>
    public bool IsPassedSign(char sign) => sign < kinds.Length && (kinds[sign] & (Stops | OpensWord)) == 0;

    /// <summary>Tells whether a longer phrase may start with two words; false for certain, true for perhaps.</summary>
    public bool MayBePair(in WordStart first, in WordStart second) => pairs[MarkOfPair(first.Hash, second.Hash)] != 0;

    /// <summary>
    /// Finds the next place, from an index on, that has to be looked at: a number, what may be a symbol, what means something
    /// without a number beside it. The number of places where there is none.
    /// </summary>
    public int Next(FoldedText text, int from)
    {
        var next = Next(text.Characters, text.Starts.All, from, marks, pairs, kinds);
        StepCounter.Count(next - from + 1);
        return next;
    }

    /// <summary>Tells whether a word of capitals may be a symbol's first part by what stands behind it: "A/67/65", "GC(64)/1", "Corr.1", "S-27/1".</summary>
    public static bool MayGoOnAsSymbol(char behind) => behind is '/' or '(' or '.' or '-';

    /// <remarks>
    /// Apart and without calls, so that what it works with stays in registers; with one branch alone, since no processor foretells
    /// what word comes next.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Next(
        ArraySegment<char> characters, ArraySegment<WordStart> places, int from, byte[] marks, byte[] pairs, byte[] kinds)
    {
        var (chars, origin) = (characters.Array!, characters.Offset);
        var (all, first, end) = (places.Array!, places.Offset, places.Offset + places.Count);
        var i = first + from;
        for (; i < end; i++)
        {
            ref readonly var word = ref all[i];
            var c = chars[origin + word.Position];
            var behind = chars[origin + word.End];
            int kind = c < kinds.Length ? kinds[c] : OpensWord;
            int kindBehind = behind < kinds.Length ? kinds[behind] : 0;
            var isMixed = word.IsUniform ? 0 : OpensWord;
            var pair = pairs[MarkOfPair(word.Hash, all[i + 1 < end ? i + 1 : i].Hash)];
            if (((marks[MarkOf(word.Hash)] & (Means | pair)) | (kind & (Stops | isMixed)) | (kindBehind & IsInSymbol)) != 0)
            {
                break;
            }
        }

        return i - first;
    }

    private static int MarkOf(int hash) => WordHash.Bits(hash, MarkBits);

    private static int MarkOfPair(int first, int second) => MarkOf(WordHash.OfPair(first, second));

    private static int PlaceOf(int hash) => WordHash.Bits(hash, PlaceBits);

    private void Mark(CitationOpening opening)
    {
        ref var mark = ref marks[MarkOf(opening.Hash)];
        mark |= (byte)((opening.IsLink ? 0 : Means) | (opening.GoesOn ? OpensPair : 0));
    }

    private CitationOpening OpeningOf(FoldedText phrase)
    {
        ref readonly var first = ref phrase.Starts[0];
        ref var place = ref openings[PlaceOf(first.Hash)];
        return Find(phrase, in first) ?? (place = new CitationOpening(phrase.Substring(first.Position, first.End), first.Hash, place));
    }
}
