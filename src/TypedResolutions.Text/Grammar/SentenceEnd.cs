using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Footnotes;

namespace TypedResolutions.Text.Grammar;

/// <summary>Looks at how a stretch of text ends.</summary>
internal static class SentenceEnd
{
    private const int LongestConjunction = 5;

    /// <summary>Gets the stop at the end of a piece, folded (<c>, ; . :</c>); <c>'\0'</c> where it ends without one.</summary>
    public static char StopOf(string source, TextPiece piece)
    {
        for (var i = piece.End - 1; i >= piece.Start && piece.End - i < 40; i--)
        {
            var c = source[i];
            if (c == '、')
            {
                return '\0';
            }

            var folded = TextFolding.Fold(c);
            if (folded is ',' or ';' or '.' or ':' or '!' or '?')
            {
                return folded;
            }

            if (!IsDecoration(c) && !IsMarkerDigit(source, i, piece.Start) && !IsMarkerStroke(source, i, piece))
            {
                return '\0';
            }
        }

        return '\0';
    }

    /// <summary>Gets the stop before a conjunction at the end of a piece: "...; and", "..., y".</summary>
    public static char StopBeforeConjunction(string source, TextPiece piece, PhraseTable<bool> conjunctions)
    {
        var end = piece.End;
        while (end > piece.Start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        var word = end;
        while (word > piece.Start && end - word < LongestConjunction && char.IsLetter(source[word - 1]))
        {
            word--;
        }

        return word < end && Unfolded.MayStart(conjunctions, source, word, end)
            && conjunctions.TryMatch(new FoldedText(source, word, end - word), 0, out var matched, out _) && matched == end - word
            ? StopOf(source, new TextPiece(piece.Start, word))
            : '\0';
    }

    private static bool IsDecoration(char c) =>
        char.IsWhiteSpace(c) || TextFolding.Fold(c) == '\0' || c is '[' or '(' or '^' or '"' or '”' or '“' or '»' or '’' or '\'' or '*' or '_' or ')' or ']' or '」' or '』' or '\\'
        || FootnoteMarkerReader.SuperscriptDigit(c) >= 0;

    /// <summary>"matter, 2/": the volumes of the Security Council print a stroke behind the number of a note.</summary>
    private static bool IsMarkerStroke(string source, int index, TextPiece piece) =>
        source[index] == '/' && index == piece.End - 1 && index > piece.Start && source[index - 1] is >= '0' and <= '9';

    /// <summary>A digit behind a stop is a footnote marker: "matter;7", "matter, 12".</summary>
    private static bool IsMarkerDigit(string source, int index, int start)
    {
        var i = index;
        while (i > start && index - i <= 5 && (char.IsDigit(source[i]) || char.IsWhiteSpace(source[i]) || source[i] is '[' or ']' or '^' or '('))
        {
            i--;
        }

        return index - i <= 5 && char.IsDigit(source[index])
            && TextFolding.Fold(source[i]) is ',' or ';' or ':' or '.' or '"';
    }
}
