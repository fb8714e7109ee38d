using System.Globalization;
using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <content>What divides a text: formulas, parts, annexes, goals, quoted drafts, closing lines.</content>
internal sealed partial class BodyReader
{
    /// <summary>The most lines between the words "Goal 3" and the first target: those of the goal's title.</summary>
    private const int LongestGoal = 6;
    private const int FarthestNextNumber = 60;

    /// <summary>Whether the number behind a paragraph stands below it; asked once a paragraph.</summary>
    private (ParagraphDraft? Paragraph, bool ByNumber) followed;

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
            || !outline.HasFormulaWithin(line.Index, BodyOutline.LargestPartHead))
        {
            return false;
        }

        OtherText.Add(new SourceSpan(line.Start, line.Length));
        HasFurtherPart = true;
        part = letter;
        section = null;
        subsection = string.Empty;
        prefix = string.Empty;
        annex = string.Empty;
        article = string.Empty;
        isAdoptedText = false;
        state = BodyState.Preamble;
        Restart();
        isUnnumbered = !outline.HasNumberOneBehind(line.Index);
        return true;
    }

    private bool TryReadAnnex(SourceLine line)
    {
        var isBelowGoal = items.Deepest is { } deepest && deepest.FixedLabel.StartsWith("Goal", StringComparison.Ordinal);
        var standsApart = line.StartsBlock || state == BodyState.Closed || isBelowGoal;
        if (!standsApart && (Stop() != '.' || char.IsLower(line[0])))
        {
            return false;
        }

        if (!AnnexHeading.TryRead(line, language, out var word, out var number, out var isAlone)
            || !(standsApart || (isAlone && word == HeadingWord.Annex)))
        {
            return false;
        }

        switch (word)
        {
            case not HeadingWord.Goal when isBelowGoal && !line.StartsBlock:
                return false;
            case HeadingWord.Annex or HeadingWord.Enclosure when isAlone || line.HeadingLevel > 0:
                annexes++;
                var index = number.Length > 0 ? number : annexes.ToString(CultureInfo.InvariantCulture);
                annex = index == "1" && !outline.HasSecondAnnex ? "Annex" : "Annex" + index;
                prefix = annex;
                EnterAnnex(line);
                return true;
            case HeadingWord.Appendix when isAlone || line.HeadingLevel > 0:
                prefix = (state == BodyState.Annex && annex.Length > 0 ? annex + "_" : string.Empty) + "Appendix" + number;
                EnterAnnex(line);
                return true;
            case HeadingWord.Article:
                return TryReadArticle(line);
            case HeadingWord.Goal when number.Length > 0 && state != BodyState.Closed && HasTargets(line, number):
                AddGoal(line, number);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A goal is an element where targets hang on it; else its line is a heading.</summary>
    private bool HasTargets(SourceLine line, string number)
    {
        for (var i = line.Index + 1; i < lines.Count && i <= line.Index + LongestGoal; i++)
        {
            if (lines[i].Kind == LineKind.Text && MarkerReader.TryRead(source, lines[i], language, out var marker))
            {
                return marker.Style == MarkerStyle.Target && string.Equals(marker.Value.ToString(CultureInfo.InvariantCulture), number, StringComparison.Ordinal);
            }
        }

        return false;
    }

    private void EnterAnnex(SourceLine line)
    {
        state = BodyState.Annex;
        isAdoptedText = false;
        section = null;
        subsection = string.Empty;
        article = string.Empty;
        numbering.Reset();
        AddHeading(line);
        annexHeading = Paragraphs.Count - 1;
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

    /// <summary>Pages out of their order put the closing lines before the last paragraphs, whose numbers go on.</summary>
    private bool IsNextNumber(SourceLine line) =>
        numbering.Last > 0 && MarkerReader.TryRead(source, line, language, out var marker)
        && marker.Style == MarkerStyle.Number && marker.Value == numbering.Last + 1
        && OpeningVerb.Find(line, marker.ContentStart, language).Operative;

    /// <summary>A quoted draft ends with its closing quotation mark, if the next number is the one of the text around it.</summary>
    private void EndDraft(int value)
    {
        if (prefix == "Draft" && value == numberBeforeDraft + 1 && value != 1 && items.Deepest is { Pieces.Count: > 0 } deepest
            && EndsWithQuotationMark(deepest.Pieces[deepest.Pieces.Count - 1]))
        {
            prefix = string.Empty;
            numbering.Resume(numberBeforeDraft);
        }
    }

    /// <summary>The stop stands before the quotation mark or behind it.</summary>
    private bool EndsWithQuotationMark(TextPiece piece)
    {
        var last = piece.End - 1;
        while (last > piece.Start && TextFolding.Fold(source[last]) is '.' or ';' or ',')
        {
            last--;
        }

        return TextFolding.Fold(source[last]) == '"';
    }

    /// <summary>
    /// A sentence without a number behind a numbered paragraph of an annex belongs to it, no heading between, where the numbers
    /// go on behind it.
    /// </summary>
    private bool GoesOnWithAnnexParagraph(SourceLine line) =>
        state == BodyState.Annex && !belowHeading && line.StartsBlock && items.Top is { Style: MarkerStyle.Number } top && Stop() is '.' or ';'
        && char.IsLetter(line[0]) && !SectionReader.TryRead(line, language, out _) && outline.StopOfParagraph(line.Index) != '\0'
        && IsFollowedByNumber(line, top);

    private bool IsFollowedByNumber(SourceLine line, ParagraphDraft top)
    {
        if (ReferenceEquals(followed.Paragraph, top))
        {
            return followed.ByNumber;
        }

        followed = (top, false);
        for (var i = line.Index + 1; i < lines.Count && i <= line.Index + FarthestNextNumber && !followed.ByNumber; i++)
        {
            followed.ByNumber = lines[i].Kind == LineKind.Text && lines[i].StartsBlock && MarkerReader.TryRead(source, lines[i], language, out var marker)
                && marker.Style == MarkerStyle.Number && marker.Value == top.Value + 1;
        }

        return followed.ByNumber;
    }
}
