using System.Globalization;
using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Reads the paragraphs below the enacting formula, line by line: each line goes on with the paragraph that is open, or
/// opens a new one, or is a heading, a formula, a closing line. Nothing here hangs on a verb being known: verbs only
/// tell between two readings that the layout allows.
/// </summary>
internal sealed partial class BodyReader
{
    /// <summary>The most lines of an annex's title, but the last.</summary>
    private const int LongestTitleOfAnnex = 3;

    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly LanguageData language;
    private readonly BodyOutline outline;
    private readonly PhraseTable<bool> conjunctions;
    private readonly Numbering numbering = new();
    private readonly ItemStack items = new();
    private BodyState state = BodyState.Preamble;
    private string? section;
    private string subsection = string.Empty;
    private string? part;
    private string prefix = string.Empty;

    /// <summary>The label of the annex that was entered last; appendices of it stand beside each other.</summary>
    private string annex = string.Empty;
    private string article = string.Empty;
    private int annexes;
    private int numberBeforeDraft;

    /// <summary>Where the heading of the last annex stands among the paragraphs, before the first at none.</summary>
    private int annexHeading = -2;
    private bool isUnnumbered;
    private bool belowHeading;
    private bool noiseBefore;

    /// <summary>The number of the last paragraphs that open with a quotation mark, one behind the other.</summary>
    private int quotedInRow;

    public BodyReader(string source, List<SourceLine> lines, LanguageData language, string? part)
    {
        this.source = source;
        this.lines = lines;
        this.language = language;
        this.part = part;
        outline = new BodyOutline(source, lines, language);
        conjunctions = language.Conjunctions;
        Closing = new ClosingReader(source, language);
    }

    /// <summary>Gets the paragraphs in document order.</summary>
    public List<ParagraphDraft> Paragraphs { get; } = new();

    /// <summary>Gets what the closing lines say.</summary>
    public ClosingReader Closing { get; }

    /// <summary>Gets the formulas of quoted drafts and further parts.</summary>
    public List<SourceSpan> OtherText { get; } = new();

    /// <summary>Gets the lines behind the closing lines that are none themselves.</summary>
    public List<SourceSpan> BehindClosing { get; } = new();

    /// <summary>Gets the numbers that skip, repeat or go back: where, the number expected, the number found.</summary>
    public List<(SourceSpan Span, int Expected, int Found)> OutOfSequence { get; } = new();

    /// <summary>Gets whether another part followed the first.</summary>
    public bool HasFurtherPart { get; private set; }

    /// <summary>Reads from a line to the end.</summary>
    /// <param name="start">The index of the first line.</param>
    /// <param name="contentStart">The offset in the file at which the text of that line starts.</param>
    /// <param name="end">The index behind the last line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public void Read(int start, int contentStart, int end, CancellationToken cancellationToken)
    {
        isUnnumbered = !outline.HasNumberOneBehind(start);
        for (var i = start; i < end; i++)
        {
            if ((i & 255) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var line = lines[i];
            if (line.Kind is LineKind.Text || (line.Kind is LineKind.Furniture or LineKind.Symbol && GoesOnBelow(line)))
            {
                ReadLine(line, i == start ? Math.Max(contentStart, line.Start) : line.Start);
                noiseBefore = false;
            }
            else
            {
                noiseBefore = true;
            }
        }

        Finish();
    }

    /// <summary>Mends what only the whole text tells.</summary>
    private void Finish()
    {
        var mended = LostNumbers.Restore(Paragraphs);
        mended.UnionWith(InnerLists.Find(Paragraphs));
        OutOfSequence.RemoveAll(number => mended.Contains(number.Span.Start));
    }

    /// <summary>"the\nUnited Nations\nand": a line in the middle of wrapped text is text, whatever it reads like.</summary>
    private bool GoesOnBelow(SourceLine line) =>
        (line.HeadingLevel > 0 && !noiseBefore && state != BodyState.Closed && Paragraphs.Count > 0)
        || (!line.StartsBlock && line.Index > 0 && lines[line.Index - 1].Kind == LineKind.Text && Stop() is not ('.' or ';'));

    private SourceLine? NextText(SourceLine line)
    {
        for (var i = line.Index + 1; i < lines.Count && i < line.Index + 12; i++)
        {
            if (lines[i].Kind == LineKind.Text)
            {
                return lines[i];
            }
        }

        return null;
    }

    /// <summary>Gets the stop that the open paragraph ends with; <c>'\0'</c> where it is cut or none is open.</summary>
    private char Stop()
    {
        var deepest = items.Deepest;
        if (deepest is null || deepest.Pieces.Count == 0)
        {
            return '\0';
        }

        var last = deepest.Pieces[deepest.Pieces.Count - 1];
        var stop = SentenceEnd.StopOf(source, last);
        return stop == '\0' ? SentenceEnd.StopBeforeConjunction(source, last, conjunctions) : stop;
    }

    /// <summary>Goals and targets are written without a stop.</summary>
    private bool IsFinished() =>
        items.Deepest is null || belowHeading || items.Deepest.FixedLabel.Length > 0 || Stop() != '\0';

    private void ReadLine(SourceLine line, int contentStart)
    {
        if (contentStart >= line.End)
        {
            return;
        }

        if (contentStart > line.Start)
        {
            ReadText(line, contentStart);
            return;
        }

        if (state == BodyState.Closed && Closing.GoesOn(line))
        {
            OtherText.Add(new SourceSpan(line.Start, line.Length));
            return;
        }

        var finished = IsFinished();
        var startsBlock = line.StartsBlock || noiseBefore;
        if (startsBlock || finished)
        {
            if (TryReadFormula(line) || TryReadPart(line) || TryReadAnnex(line) || TryReadClosing(line))
            {
                return;
            }
        }

        if (state == BodyState.Closed && IsNextNumber(line))
        {
            state = BodyState.Operative;
        }

        if (state == BodyState.Closed)
        {
            BehindClosing.Add(new SourceSpan(line.Start, line.Length));
            return;
        }

        if (outline.HasStarredTitle && IsStarredRemark(line))
        {
            line.Kind = LineKind.Footnote;
            return;
        }

        if (IsRestOfPage(line))
        {
            line.Kind = LineKind.Symbol;
            return;
        }

        if (TryReadItem(line, startsBlock, finished) || TryReadHeading(line, finished))
        {
            return;
        }

        ReadText(line, line.Start);
    }

    /// <summary>"* Acknowledging that ...": what the star behind a heading points to.</summary>
    private bool IsStarredRemark(SourceLine line) =>
        line.IsListItem ? source[line.Start - 2] == '*' : line[0] == '*' && char.IsWhiteSpace(line[1]);

    /// <summary>
    /// The first letter of a symbol alone at a page's head, what a converter left of "A/RES/57/270 B"; the sign for recycled
    /// paper at its foot.
    /// </summary>
    private bool IsRestOfPage(SourceLine line) => line.Length == 1
        && ((noiseBefore && line[0] is 'A' or 'E' or 'S') || char.GetUnicodeCategory(line[0]) == UnicodeCategory.OtherSymbol);

    private bool TryReadHeading(SourceLine line, bool finished)
    {
        var isHeading = HeadingDetector.IsHeading(source, line, NextText(line), finished, IsBelowSectionNumber(), language)
            || (finished && state != BodyState.Preamble && IsShortLineAlone(line) && NextNumberFollows(line))
            || IsTitleOfAnnex(line);
        if (!isHeading)
        {
            return false;
        }

        if (SectionReader.TryRead(line, language, out var roman))
        {
            section = roman;
            subsection = string.Empty;
        }
        else if (SectionReader.TryReadSubsection(line, language, out var letter))
        {
            subsection = letter;
        }

        AddHeading(line);
        return true;
    }

    /// <summary>Without blank lines what stands between the heading of an annex and its first number, without a stop, is its title.</summary>
    private bool IsTitleOfAnnex(SourceLine line)
    {
        if (Paragraphs.Count - 1 != annexHeading || line.StartsBlock || line.Length > LongestHeading)
        {
            return false;
        }

        for (var i = line.Index; i < lines.Count && i <= line.Index + LongestTitleOfAnnex; i++)
        {
            if (i > line.Index && MarkerReader.TryRead(source, lines[i], language, out var marker))
            {
                return marker is { Style: MarkerStyle.Number, Value: 1 };
            }

            if (SentenceEnd.StopOf(source, new TextPiece(lines[i].Start, lines[i].End)) != '\0')
            {
                return false;
            }
        }

        return false;
    }

    private bool IsBelowSectionNumber() =>
        Paragraphs.Count > 0 && Paragraphs[Paragraphs.Count - 1] is { Kind: ParagraphKind.Heading } heading
        && heading.End - heading.Start <= 6;

    private void AddHeading(SourceLine line)
    {
        // The open items stay: lists run on below headings that stand between their items.
        _ = New(ParagraphKind.Heading, line.Start, line, line.Start);
        numbering.MayRestart = true;
        belowHeading = true;
    }

    private void ReadText(SourceLine line, int contentStart)
    {
        var (preambular, operative) = OpeningVerb.Find(line, contentStart, language);
        if (language.PutsObjectsFirst && !preambular && !operative && !line.StartsBlock && Stop() != '\0')
        {
            (preambular, operative) = OpeningVerb.FindBehindObject(outline.TextToStop(line.Index, contentStart), language);
        }

        var opens = (preambular || operative) && OpeningVerb.MayOpen(line, contentStart, language);
        if (GoesOnWithHeading(line, opens))
        {
            Append(Paragraphs[Paragraphs.Count - 1], line, contentStart);
            return;
        }

        if (GoesOnWithAnnexParagraph(line))
        {
            Append(items.CloseItems()!, line, contentStart);
            return;
        }

        var target = belowHeading ? null : new Continuation(source, line, contentStart, state, noiseBefore, opens, opens && preambular && !operative, isUnnumbered, quotedInRow > 1, language.RecitalsStartSmall)
            .Target(items, Stop(), contentStart > line.Start);
        if (target is not null)
        {
            Append(target, line, contentStart);
            return;
        }

        if (opens && operative && (!preambular || Paragraphs.Count == 0) && !isAdoptedText && state is BodyState.Preamble or BodyState.Operative && IntroducesText(line))
        {
            AdoptText(line, contentStart);
            return;
        }

        var kind = KindOfText(line, preambular, operative);
        if (kind == ParagraphKind.Operative && state == BodyState.Operative && !isUnnumbered && article.Length == 0 && opens)
        {
            AddWithLostNumber(line, contentStart);
            return;
        }

        if (kind == ParagraphKind.Operative && state == BodyState.Preamble)
        {
            state = BodyState.Operative;
        }

        items.Open(New(kind, contentStart, line, contentStart));
    }

    /// <summary>"## Lessons learned from the activities of the\nUnited Nations Mission": a Markdown heading over two lines.</summary>
    private bool GoesOnWithHeading(SourceLine line, bool opens) =>
        belowHeading && !opens && !line.StartsBlock && !noiseBefore
        && (lines[line.Index - 1].HeadingLevel > 0 || Paragraphs[Paragraphs.Count - 1].Pieces.Count > 1 || Paragraphs.Count - 2 == annexHeading)
        && SentenceEnd.StopOf(source, new TextPiece(line.Start, line.End)) == '\0';

    private ParagraphKind KindOfText(SourceLine line, bool preambular, bool operative)
    {
        if (state == BodyState.Annex)
        {
            return ParagraphKind.Annex;
        }

        var stop = outline.StopOfParagraph(line.Index);
        if (state == BodyState.Operative)
        {
            // A section may open with recitals of its own: below its heading, or behind one, what ends with a comma or is cut by a page.
            var amongRecitals = belowHeading || items.Top is { Kind: ParagraphKind.Preambular };
            var opensRecital = preambular && !operative;
            var isRecital = stop is ',' ? amongRecitals || opensRecital : stop is '\0' && amongRecitals && opensRecital;
            return isRecital ? ParagraphKind.Preambular : ParagraphKind.Operative;
        }

        // Recitals end with a comma or a semicolon: what no verb tells, its full stop does.
        var isOperative = isUnnumbered && (operative ? !preambular || stop is '.' or ';' or ':' : !preambular && stop is '.');
        return isOperative ? ParagraphKind.Operative : ParagraphKind.Preambular;
    }

    private static void Append(ParagraphDraft draft, SourceLine line, int contentStart)
    {
        draft.Pieces.Add(new TextPiece(contentStart, line.End));
        Extend(draft, line.End);
    }

    private static void Extend(ParagraphDraft draft, int end)
    {
        for (ParagraphDraft? ancestor = draft; ancestor is not null; ancestor = ancestor.Parent)
        {
            ancestor.End = Math.Max(ancestor.End, end);
        }
    }

    private ParagraphDraft New(ParagraphKind kind, int start, SourceLine line, int contentStart)
    {
        var draft = new ParagraphDraft(kind, start) { Section = section, Subsection = subsection, Part = part, Prefix = prefix, Article = article, IsAdoptedText = isAdoptedText };
        if (contentStart < line.End)
        {
            draft.Pieces.Add(new TextPiece(contentStart, line.End));
        }

        draft.End = line.End;
        quotedInRow = TextFolding.Fold(source[start]) == '"' ? quotedInRow + 1 : 0;
        belowHeading = false;
        Paragraphs.Add(draft);
        return draft;
    }
}
