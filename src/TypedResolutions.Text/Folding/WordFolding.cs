using System.Runtime.CompilerServices;

namespace TypedResolutions.Text.Folding;

/// <summary>
/// Folds a text and cuts it into words in one pass, as far as each of its characters is folded to one. What comes out is what
/// <see cref="FoldedTextBuilder"/> and <see cref="WordStarts"/> make one after the other, which also go on where this one stops.
/// </summary>
internal static class WordFolding
{
    private const uint Joinable = CharacterClasses.Joinable << ClassesShift;
    private const uint Cased = CharacterClasses.Cased << ClassesShift;
    private const int ClassesShift = 16;

    /// <summary>Of what is a small letter before it is folded.</summary>
    private const uint Small = 1u << 31;

    /// <summary>For each character what it is folded to, with the classes of that and whether it is small above it; zero for those that this pass leaves.</summary>
    private static readonly uint[] Table = BuildTable();

    /// <summary>Folds and cuts the plain characters that a text opens with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">Where the folded characters are put.</param>
    /// <param name="starts">Where the words are put.</param>
    /// <param name="wordCount">How many words they are.</param>
    /// <returns>How many characters were folded: up to a place at which no word stands open.</returns>
    /// <remarks>One method without calls, so that what it works with stays in registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Fold(string text, ArraySegment<char> room, ArraySegment<WordStart> starts, out int wordCount)
    {
        var table = Table;
        var (chars, to) = (room.Array!, room.Offset);
        var (words, place) = (starts.Array!, starts.Offset);
        var behind = place + starts.Count;
        var i = 0;
        while (i < text.Length && place < behind)
        {
            var folded = table[text[i]];
            if ((char)folded == ' ')
            {
                // A text opens with no blank, and of several beside each other one alone stays.
                if (i == 0 || (i + 1 < text.Length && (char)table[text[i + 1]] == ' '))
                {
                    break;
                }

                chars[to + i] = ' ';
                i++;
                continue;
            }

            if (folded == 0)
            {
                break;
            }

            var start = i++;
            chars[to + start] = (char)folded;
            var hash = WordHash.Add(WordHash.Empty, (char)folded);
            var (all, any, opening) = (folded, folded, folded);
            if ((folded & Joinable) != 0)
            {
                while (i < text.Length && ((folded = table[text[i]]) & Joinable) != 0)
                {
                    chars[to + i] = (char)folded;
                    hash = WordHash.Add(hash, (char)folded);
                    all &= folded;
                    any |= folded;
                    i++;
                }

                if (folded == 0)
                {
                    // What is left may go on with the word.
                    i = start;
                    break;
                }
            }

            words[place++].Set(start, i, hash, (all & Joinable) != 0 && ((all ^ any) & Cased) == 0, (opening & Small) != 0);
        }

        if (i > 0 && i < text.Length && chars[to + i - 1] == ' ')
        {
            // What is left may drop the blank before it, and so go on with the word before that ("VI Ａ", a wide letter).
            i = words[--place].Position;
            i = i > 0 && chars[to + i - 1] == ' ' ? i - 1 : i;
        }

        wordCount = place - starts.Offset;
        return i;
    }

    private static uint[] BuildTable()
    {
        var table = new uint[char.MaxValue + 1];
        for (var i = 0; i < TextFolding.FirstHan; i++)
        {
            var folded = TextFolding.Fold((char)i);
            if (TextFolding.IsPlainOrBlank(folded) && folded < TextFolding.FirstHan)
            {
                table[i] = folded | ((uint)CharacterClasses.Of(folded) << ClassesShift) | (char.IsLower((char)i) ? Small : 0);
            }
        }

        return table;
    }
}
