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
internal sealed class BodyReader
{
    private readonly string source;
    private readonly IReadOnlyList<SourceLine> lines;
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
    private string article = string.Empty;
    private int annexes;
    private int numberBeforeDraft;
    private bool isUnnumbered;
    private bool belowHeading;
    private bool noiseBefore;

    public BodyReader(string source, IReadOnlyList<SourceLine> lines, LanguageData language, string? part)
    {
        this.source = source;
        this.lines = lines;
        this.language = language;
        this.part = part;
        outline = new BodyOutline(source, lines, language);
        conjunctions = language.Phrases("citations", "and");
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

        var finished = IsFinished();
        var startsBlock = line.StartsBlock || noiseBefore;
        if (startsBlock || finished)
        {
            if (TryReadFormula(line) || TryReadPart(line) || TryReadAnnex(line) || TryReadClosing(line))
            {
                return;
            }
        }

        if (state == BodyState.Closed)
        {
            BehindClosing.Add(new SourceSpan(line.Start, line.Length));
            return;
        }

        if (TryReadItem(line, startsBlock, finished) || TryReadHeading(line, finished))
        {
            return;
        }

        ReadText(line, line.Start);
    }

    private bool TryReadFormula(SourceLine line)
    {
        if (!FormulaReader.TryRead(line, language, out var formula) || (!formula.IsWholeLine && !formula.HasStop))
        {
            return false;
        }

        if (!formula.IsWholeLine && !(formula.IsQuoted || OpeningVerb.Find(line, formula.End, language).Preambular))
        {
            return false;
        }

        OtherText.Add(SourceSpan.FromBounds(line.Start, formula.IsWholeLine ? line.End : formula.End));
        if (formula.IsQuoted || Stop() == ':')
        {
            prefix = "Draft";
            numberBeforeDraft = numbering.Last;
            Restart();
            isUnnumbered = !outline.HasNumberOneBehind(line.Index + 1);
        }
        else if (Paragraphs.Count == 0 || state == BodyState.Annex)
        {
            Restart();
        }

        if (!formula.IsWholeLine)
        {
            ReadText(line, formula.End);
        }

        return true;
    }

    private void Restart()
    {
        state = state == BodyState.Annex ? BodyState.Annex : BodyState.Preamble;
        numbering.Reset();
        items.Clear();
    }

    private bool TryReadPart(SourceLine line)
    {
        if (!PartReader.TryRead(line, language, out var letter) || string.CompareOrdinal(letter, part) <= 0
            || !outline.HasFormulaWithin(line.Index, 6))
        {
            return false;
        }

        OtherText.Add(new SourceSpan(line.Start, line.Length));
        HasFurtherPart = true;
        part = letter;
        section = null;
        subsection = string.Empty;
        prefix = string.Empty;
        state = BodyState.Preamble;
        Restart();
        isUnnumbered = !outline.HasNumberOneBehind(line.Index);
        return true;
    }

    private bool TryReadAnnex(SourceLine line)
    {
        if (!line.StartsBlock && state != BodyState.Closed)
        {
            return false;
        }

        if (!AnnexHeading.TryRead(line, language, out var word, out var number, out var isAlone))
        {
            return false;
        }

        switch (word)
        {
            case HeadingWord.Annex or HeadingWord.Enclosure when isAlone || line.HeadingLevel > 0:
                annexes++;
                var index = number.Length > 0 ? number : annexes.ToString(CultureInfo.InvariantCulture);
                prefix = index == "1" && !outline.HasSecondAnnex ? "Annex" : "Annex" + index;
                EnterAnnex(line);
                return true;
            case HeadingWord.Appendix when isAlone || line.HeadingLevel > 0:
                prefix = (state == BodyState.Annex && annexes > 0 ? prefix + "_" : string.Empty) + "Appendix" + number;
                EnterAnnex(line);
                return true;
            case HeadingWord.Article when state == BodyState.Annex && number.Length > 0 && (isAlone || line.HeadingLevel > 0):
                article = number;
                numbering.Reset();
                AddHeading(line);
                return true;
            case HeadingWord.Goal when number.Length > 0 && state != BodyState.Closed && line.StartsBlock:
                AddGoal(line, number);
                return true;
            default:
                return false;
        }
    }

    private void EnterAnnex(SourceLine line)
    {
        state = BodyState.Annex;
        section = null;
        subsection = string.Empty;
        article = string.Empty;
        numbering.Reset();
        AddHeading(line);
    }

    private void AddGoal(SourceLine line, string number)
    {
        var goal = New(state == BodyState.Annex ? ParagraphKind.Annex : ParagraphKind.Operative, line.Start, line, line.Start);
        goal.FixedLabel = "Goal" + number;
        items.Open(goal);
    }

    private bool TryReadClosing(SourceLine line)
    {
        if (state == BodyState.Annex || (Paragraphs.Count == 0 && state != BodyState.Closed)
            || !Closing.TryRead(line, NextText(line), state == BodyState.Closed || (line.StartsBlock && state == BodyState.Operative && Stop() == '.')))
        {
            return false;
        }

        state = BodyState.Closed;
        items.Clear();
        OtherText.Add(new SourceSpan(line.Start, line.Length));
        return true;
    }

    private bool TryReadItem(SourceLine line, bool startsBlock, bool finished)
    {
        if (!MarkerReader.TryRead(source, line, language, out var marker))
        {
            return line.IsListItem && finished && (TryReadListItem(line) || TryReadBareItem(line));
        }

        if (marker.Style == MarkerStyle.Target)
        {
            return startsBlock && line.HeadingLevel == 0 && AddTarget(line, marker);
        }

        if (marker.Style == MarkerStyle.Number)
        {
            EndDraft(marker.Value);
            var opensWithVerb = OpeningVerb.Find(line, marker.ContentStart, language).Operative;
            var repeatsForSuffix = marker.Suffix.Length > 0 && marker.Value == numbering.Last && startsBlock;
            if (repeatsForSuffix || numbering.Accepts(marker.Value, startsBlock, finished, opensWithVerb))
            {
                AddNumbered(line, marker);
                return true;
            }

            return false;
        }

        if (line.HeadingLevel > 0 && SentenceEnd.StopOf(source, new TextPiece(line.Start, line.End)) == '\0')
        {
            return false;
        }

        var mayOpen = startsBlock || Stop() is ':' or ';' or ',' or '.';
        if (!mayOpen || !items.TryPlace(marker, startsBlock && finished, mayOpen, out var parent, out var style, out var value))
        {
            return false;
        }

        AddItem(line, marker.ContentStart, parent, style, value);
        return true;
    }

    /// <summary>A quoted draft ends with its closing quotation mark, if the next number is the one of the text around it.</summary>
    private void EndDraft(int value)
    {
        if (prefix == "Draft" && value == numberBeforeDraft + 1 && value != 1 && items.Deepest is { Pieces.Count: > 0 } deepest
            && source[deepest.Pieces[deepest.Pieces.Count - 1].End - 1] is '”' or '"' or '»' or '」' or '“')
        {
            prefix = string.Empty;
            numbering.Resume(numberBeforeDraft);
        }
    }

    private void AddNumbered(SourceLine line, ItemMarker marker)
    {
        if (state == BodyState.Preamble)
        {
            state = BodyState.Operative;
        }

        if (marker.Suffix.Length == 0 && !numbering.Follows(marker.Value))
        {
            OutOfSequence.Add((SourceSpan.FromBounds(line.Start, marker.ContentStart), numbering.Last + 1, marker.Value));
        }

        numbering.Take(marker.Value);
        isUnnumbered = false;
        var draft = New(state == BodyState.Annex ? ParagraphKind.Annex : ParagraphKind.Operative, line.Start, line, marker.ContentStart);
        draft.Number.Add(marker.Value.ToString(CultureInfo.InvariantCulture) + marker.Suffix);
        draft.Style = MarkerStyle.Number;
        draft.Value = marker.Value;
        items.Open(draft);
    }

    /// <summary>A list item whose number the converter lost: the paragraph between its neighbours.</summary>
    private bool TryReadListItem(SourceLine line)
    {
        var (preambular, operative) = OpeningVerb.Find(line, line.Start, language);
        if (!operative || (preambular && outline.StopOfParagraph(line.Index) == ',') || !OpeningVerb.MayOpen(line, line.Start, language)
            || state is not (BodyState.Operative or BodyState.Preamble) || isUnnumbered)
        {
            return false;
        }

        AddWithLostNumber(line, line.Start);
        return true;
    }

    /// <summary>A list item among numbered paragraphs: its number may be found out when the next one is read.</summary>
    private bool TryReadBareItem(SourceLine line)
    {
        if (state is not (BodyState.Operative or BodyState.Annex) || items.Top is not { Level: 1 } top || !ReferenceEquals(top, items.Deepest)
            || top.Style != MarkerStyle.Number && !top.IsBareListItem || Stop() is not (';' or '.') || char.IsLower(line[0]))
        {
            return false;
        }

        var draft = New(state == BodyState.Annex ? ParagraphKind.Annex : ParagraphKind.Operative, line.Start, line, line.Start);
        draft.IsBareListItem = true;
        items.Open(draft);
        return true;
    }

    private void AddWithLostNumber(SourceLine line, int contentStart)
    {
        state = BodyState.Operative;
        numbering.Take(numbering.ByPlace());
        var draft = New(ParagraphKind.Operative, line.Start, line, contentStart);
        draft.Number.Add(numbering.Last.ToString(CultureInfo.InvariantCulture));
        draft.Style = MarkerStyle.Number;
        draft.Value = numbering.Last;
        items.Open(draft);
    }

    private bool AddTarget(SourceLine line, ItemMarker marker)
    {
        var goal = marker.Value.ToString(CultureInfo.InvariantCulture);
        var draft = New(state == BodyState.Annex ? ParagraphKind.Annex : ParagraphKind.Operative, line.Start, line, marker.ContentStart);
        draft.FixedLabel = "Target" + goal + "_" + marker.Printed;
        draft.Number.Add(goal);
        draft.Number.Add(marker.Printed);
        draft.Style = MarkerStyle.Target;
        items.Open(draft);
        return true;
    }

    private void AddItem(SourceLine line, int contentStart, ParagraphDraft parent, MarkerStyle style, int value)
    {
        var draft = New(parent.Kind, line.Start, line, contentStart);
        draft.Parent = parent;
        draft.Level = parent.Level + 1;
        draft.Style = style;
        draft.Value = value;
        draft.Number.AddRange(parent.Number);
        draft.Number.Add(ItemNumberReader.ToCanonical(style, value));
        items.Add(draft);
        Extend(parent, line.End);
    }

    private bool TryReadHeading(SourceLine line, bool finished)
    {
        if (!HeadingDetector.IsHeading(source, line, NextText(line), finished, IsBelowSectionNumber(), language))
        {
            return false;
        }

        if (SectionReader.TryRead(line, language, out var roman))
        {
            section = roman;
            subsection = string.Empty;
        }
        else if (line[0] is >= 'A' and <= 'Z' && line[1] == '.')
        {
            subsection = line[0].ToString();
        }

        AddHeading(line);
        return true;
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
        var opens = (preambular || operative) && OpeningVerb.MayOpen(line, contentStart, language);
        var target = belowHeading ? null : new Continuation(source, line, contentStart, state, noiseBefore, opens, opens && preambular && !operative, isUnnumbered)
            .Target(items, Stop(), contentStart > line.Start);
        if (target is not null)
        {
            Append(target, line, contentStart);
            return;
        }

        var kind = KindOfText(line, preambular, operative);
        if (kind == ParagraphKind.Operative && state == BodyState.Operative && !isUnnumbered && opens)
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

    private ParagraphKind KindOfText(SourceLine line, bool preambular, bool operative)
    {
        if (state == BodyState.Annex)
        {
            return ParagraphKind.Annex;
        }

        var stop = outline.StopOfParagraph(line.Index);
        if (state == BodyState.Operative)
        {
            // A section may open with recitals of its own: below its heading, or behind one, what ends with a comma.
            var amongRecitals = belowHeading || items.Top is { Kind: ParagraphKind.Preambular };
            return stop is ',' && (amongRecitals || (preambular && !operative)) ? ParagraphKind.Preambular : ParagraphKind.Operative;
        }

        var isOperative = operative && isUnnumbered && (!preambular || stop is '.' or ';' or ':');
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
        var draft = new ParagraphDraft(kind, start) { Section = section, Subsection = subsection, Part = part, Prefix = prefix, Article = article };
        if (contentStart < line.End)
        {
            draft.Pieces.Add(new TextPiece(contentStart, line.End));
        }

        draft.End = line.End;
        belowHeading = false;
        Paragraphs.Add(draft);
        return draft;
    }
}
