using TypedResolutions.Text.Characters;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Footnotes;

namespace TypedResolutions.Text.Blocks;

/// <summary>
/// Joins the pieces of a paragraph to its text: lines are joined as the script joins them, formatting is taken away,
/// runs of blanks become one, footnote markers are taken out and noted. One builder puts the texts of a document together,
/// one after the other.
/// </summary>
/// <param name="source">The whole text, from which its structure is read.</param>
/// <param name="printed">The same, character by character, as texts quote it.</param>
/// <param name="markers">Finds footnote markers.</param>
/// <param name="capacity">For how many characters there is room at first.</param>
internal sealed class ParagraphTextBuilder(string source, string printed, FootnoteMarkerFinder markers, int capacity = ParagraphTextBuilder.UsualLength)
{
    private const int UsualLength = 1024;

    private readonly SpannedTextBuilder builder = new(capacity);
    private readonly List<FootnoteReference> references = new();
    private int pendingBlank = -1;
    private bool hasSingleQuotes;

    /// <summary>Joins pieces of a text without footnote markers.</summary>
    public static SpannedText Build(string source, IReadOnlyList<TextPiece> pieces)
    {
        // Lines only become shorter, but for a blank where two are joined.
        var capacity = pieces.Count;
        for (var i = 0; i < pieces.Count; i++)
        {
            capacity += pieces[i].End - pieces[i].Start;
        }

        return new ParagraphTextBuilder(source, source, FootnoteMarkerFinder.None, capacity).Build(pieces).Text;
    }

    /// <summary>Joins pieces.</summary>
    public MarkedText Build(IReadOnlyList<TextPiece> pieces)
    {
        builder.Clear();
        references.Clear();
        pendingBlank = -1;
        hasSingleQuotes = false;
        for (var i = 0; i < pieces.Count; i++)
        {
            AppendPiece(pieces[i], i + 1 == pieces.Count);
            if (i + 1 < pieces.Count)
            {
                JoinLines(pieces[i], pieces[i + 1]);
            }
        }

        builder.TrimEnd();
        return new MarkedText(builder.ToSpannedText(), references.Count == 0 ? [] : references.ToArray());
    }

    private void AppendPiece(TextPiece piece, bool isLast)
    {
        var i = piece.Start;
        while (i < piece.End)
        {
            var plainEnd = markers.MayBeLetter ? i : PlainStretch.EndOf(source, i, piece, markers.MayFind);
            if (plainEnd > i)
            {
                FlushBlank(source[i]);
                builder.Append(printed, i, plainEnd - i);
                i = plainEnd;
                continue;
            }

            var c = source[i];
            if (c == ' ')
            {
                i = SkipBlanks(i, piece);
            }
            else if (char.IsWhiteSpace(c) || c == '\uFEFF')
            {
                pendingBlank = pendingBlank < 0 ? i : pendingBlank;
                i++;
            }
            else if (InvisibleMarks.IsMark(c) || IsInsideWord(i, piece))
            {
                i++;
            }
            else if (MarkdownSkipper.TrySkip(source, i, piece.Start, piece.End, out var behind, out var inner))
            {
                AppendInner(inner);
                i = behind;
            }
            else if (markers.TryRead(source, piece.Start, i, piece.End, builder.Last, pendingBlank >= 0, isLast, out behind, out var number))
            {
                references.Add(new FootnoteReference(number, builder.Length, SourceSpan.FromBounds(i, behind)));
                i = behind;
            }
            else
            {
                hasSingleQuotes |= c == '‹';
                FlushBlank(c);
                behind = markers.MayBeLetter ? i + 1 : FootnoteMarkerFinder.BehindPlain(source, i, piece.Start, piece.End);
                builder.Append(printed, i, behind - i);
                i = behind;
            }
        }
    }

    /// <summary>Tells whether a soft hyphen stands where no line ends: nobody sees it there.</summary>
    private bool IsInsideWord(int place, TextPiece piece) =>
        source[place] == '\u00AD' && place + 1 < piece.End && char.IsLetter(source[place + 1]);

    /// <summary>Goes behind blanks, of which one alone may stand inside a word.</summary>
    private int SkipBlanks(int start, TextPiece piece)
    {
        var end = start + 1;
        while (end < piece.End && source[end] == ' ')
        {
            end++;
        }

        if (pendingBlank < 0 && !(end - start == 1 && LetterSpacing.IsInside(source, start, piece.Start, piece.End)))
        {
            pendingBlank = start;
        }

        return end;
    }

    /// <summary>Appends the words of a link.</summary>
    private void AppendInner(TextPiece inner)
    {
        for (var i = inner.Start; i < inner.End; i++)
        {
            if (char.IsWhiteSpace(source[i]))
            {
                pendingBlank = pendingBlank < 0 ? i : pendingBlank;
                continue;
            }

            if (source[i] == '\\' && i + 1 < inner.End && char.IsPunctuation(source[i + 1]))
            {
                continue;
            }

            FlushBlank(source[i]);
            builder.Append(printed, i);
        }
    }

    private void FlushBlank(char next)
    {
        if (pendingBlank < 0)
        {
            return;
        }

        if (IsBrokenWord(next))
        {
            pendingBlank = -1;
            builder.Truncate(builder.Length - 1);
            return;
        }

        var last = builder.Last;
        var afterMarker = references.Count > 0 && references[references.Count - 1].Offset == builder.Length;
        var drop = last == '\0'
            || next is ',' or '.' or '，' or '。' or '；' or '、' or '،' or '؛'
            || (afterMarker && TextFolding.IsHan(last) && TextFolding.IsHan(next));
        if (!drop && source[pendingBlank] == ' ')
        {
            builder.Append(printed, pendingBlank);
        }
        else if (!drop)
        {
            builder.AppendReplacement(' ', pendingBlank, 1);
        }

        pendingBlank = -1;
    }

    /// <summary>
    /// Whether the blank stands inside a word: converters of scanned pages join lines and leave the typesetter's hyphen, which
    /// they misread as a mark that no word holds ("Décla› ration").
    /// </summary>
    private bool IsBrokenWord(char next) =>
        builder.Last is '›' or '¬' or '\u00AD' && char.IsLower(next) && builder.WordBeforeLast().Length > 0 && !hasSingleQuotes;

    /// <summary>Joins the end of a line to the start of the next as the script does.</summary>
    private void JoinLines(TextPiece before, TextPiece after)
    {
        var last = builder.Last;
        var next = source[after.Start];
        if (TextFolding.IsHan(last) || TextFolding.IsHan(next) && !char.IsLetterOrDigit(last))
        {
            pendingBlank = -1;
            return;
        }

        if (last is '-' or '\u00AD' or '›' or '¬' && before.End > before.Start && builder.Length > 1)
        {
            JoinHyphenated(last, next, after);
            return;
        }

        // What stands before a piece is the line end, unless the piece was cut out of a line behind a formula.
        var blank = char.IsWhiteSpace(next) ? after.Start : Math.Max(after.Start - 1, 0);
        pendingBlank = pendingBlank < 0 ? blank : pendingBlank;
    }

    /// <summary>
    /// A hyphen at a line's end: before a capital or a digit it is the word's own ("Secretary-General"); else it is the
    /// typesetter's, unless the hyphenated word stands in the document elsewhere.
    /// </summary>
    private void JoinHyphenated(char hyphen, char next, TextPiece after)
    {
        pendingBlank = -1;
        if (hyphen == '-' && (!char.IsLower(next) || markers.Words.IsHyphenated(builder.WordBeforeLast(), NextWord(after))))
        {
            return;
        }

        builder.Truncate(builder.Length - 1);
    }

    private string NextWord(TextPiece piece)
    {
        var end = piece.Start;
        while (end < piece.End && end - piece.Start < 40 && char.IsLetter(source[end]))
        {
            end++;
        }

        return source.Substring(piece.Start, end - piece.Start);
    }
}
