using System.Runtime.CompilerServices;
using TypedResolutions.Text.Characters;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Footnotes;

namespace TypedResolutions.Text.Blocks;

/// <summary>
/// Finds how far a line goes on with words that stand as they are: no formatting, no footnote marker, no blank that is
/// dropped or moved. Nearly all of a text is such, and is copied at once.
/// </summary>
/// <remarks>
/// Where words end no processor foretells, so that a branch at every blank costs more than all else. What a place needs
/// hangs on the classes of the character there and of the two before it: they are the index of a table, and the one branch
/// asks whether that place needs a look, which few do.
/// </remarks>
internal static class PlainStretch
{
    /// <summary>The bits of a class.</summary>
    private const int Bits = 3;

    /// <summary>The bits of a class, where it is that of the character before, and of the one before that.</summary>
    private const int SecondClass = ((1 << Bits) - 1) << Bits;
    private const int FirstClass = SecondClass << Bits;

    private static readonly byte[] Classes = BuildClasses();
    private static readonly byte[] LooksWithMarkers = BuildLooks(mayBeMarkers: true);
    private static readonly byte[] LooksWithoutMarkers = BuildLooks(mayBeMarkers: false);

    /// <summary>What a character may be.</summary>
    private enum Class
    {
        /// <summary>A letter.</summary>
        Letter,

        /// <summary>A sign that means nothing but itself. Some drop the blank before them.</summary>
        Sign,

        /// <summary>The usual blank.</summary>
        Blank,

        /// <summary>What a footnote marker may start with.</summary>
        MarkerStart,

        /// <summary>Other blanks, formatting, signs that change what stands beside them.</summary>
        Other,
    }

    /// <summary>What a place needs.</summary>
    [Flags]
    private enum Looks
    {
        None = 0,

        /// <summary>The stretch ends before the place, or before the blank before it.</summary>
        Ends = 1,

        /// <summary>A letter stands alone before the place: the blank before it may be one of letter spacing.</summary>
        MayBeSpaced = 2,
    }

    /// <summary>Finds the end of the stretch that starts at a place.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="start">The place.</param>
    /// <param name="piece">The part of a line that it stands in.</param>
    /// <param name="mayBeMarkers">Whether there may be footnote markers.</param>
    /// <returns>The place behind the stretch; the start itself where none starts there.</returns>
    public static int EndOf(string source, int start, TextPiece piece, bool mayBeMarkers)
    {
        if (source[start] == ' ')
        {
            return start;
        }

        var looks = mayBeMarkers ? LooksWithMarkers : LooksWithoutMarkers;

        // What stands before the stretch was looked at: a letter asks nothing of what follows.
        var classes = (int)Class.Letter;
        for (var place = start; ; place++)
        {
            place = NextToLookAt(source, place, piece.End, looks, ref classes);
            var look = (Looks)looks[classes];
            if ((look & Looks.MayBeSpaced) != 0 && LetterSpacing.IsInside(source, place - 2, piece.Start, piece.End))
            {
                return place - 2;
            }

            if ((look & Looks.Ends) != 0)
            {
                return BeforeBlank(source, start, place);
            }
        }
    }

    /// <summary>Finds the next place that needs a look; the end does.</summary>
    /// <remarks>Apart from the rest, so that all it works with stays in registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int NextToLookAt(string source, int from, int end, byte[] looks, ref int classes)
    {
        // The classes of the two characters before, each moved to its place, so that no step waits for the one before.
        var known = Classes;
        var first = (classes << Bits) & FirstClass;
        var second = (classes << Bits) & SecondClass;
        for (var i = from; i < end; i++)
        {
            int third = known[source[i]];
            if (looks[first | second | third] != (int)Looks.None)
            {
                classes = first | second | third;
                return i;
            }

            first = second << Bits;
            second = third << Bits;
        }

        classes = first | second | (int)Class.Other;
        return end;
    }

    private static int BeforeBlank(string source, int start, int end) => end > start && source[end - 1] == ' ' ? end - 1 : end;

    private static byte[] BuildClasses()
    {
        var classes = new byte[char.MaxValue + 1];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = (byte)Classify((char)i);
        }

        return classes;
    }

    private static Class Classify(char c)
    {
        switch (c)
        {
            case ' ':
                return Class.Blank;
            case '\0' or '\uFEFF' or '*' or '_' or '[' or '<' or '\\':
            case '‹' or '›' or '¬' or '\u00AD':
                return Class.Other;
            default:
                return InvisibleMarks.IsMark(c) ? Class.Other
                    : CharacterClasses.IsWord(c) && !char.IsDigit(c) ? Class.Letter
                    : FootnoteMarkerReader.MayStartWith(c) ? Class.MarkerStart
                    : char.IsWhiteSpace(c) ? Class.Other
                    : Class.Sign;
        }
    }

    private static byte[] BuildLooks(bool mayBeMarkers)
    {
        var looks = new byte[1 << (3 * Bits)];
        for (var i = 0; i < looks.Length; i++)
        {
            var first = (Class)(i >> (2 * Bits));
            var second = (Class)((i >> Bits) & ((1 << Bits) - 1));
            var third = (Class)(i & ((1 << Bits) - 1));

            // A blank is followed by what a word may start with; most signs behind one are rare enough to be looked at.
            var ends = third == Class.Other || (third == Class.MarkerStart && mayBeMarkers) || (second == Class.Blank && third is Class.Blank or Class.Sign);
            var mayBeSpaced = first == Class.Blank && second == Class.Letter && third != Class.Letter;
            looks[i] = (byte)((ends ? Looks.Ends : Looks.None) | (mayBeSpaced ? Looks.MayBeSpaced : Looks.None));
        }

        return looks;
    }
}
