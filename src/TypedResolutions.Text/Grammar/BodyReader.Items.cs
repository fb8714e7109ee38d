using System.Globalization;
using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <content>Numbered paragraphs, lettered items, and list items that lost their mark.</content>
internal sealed partial class BodyReader
{
    private const int LongestHeading = 100;
    private const int LongestHanHeading = 40;

    private const int FarthestNeighbour = 12;
    private const int LongestRestOfNumber = 4;

    private bool TryReadItem(SourceLine line, bool startsBlock, bool finished)
    {
        if ((startsBlock || finished) && MisreadNumberReader.TryRead(source, line, out var marker) && IsDue(line, marker))
        {
            AddNumbered(line, marker);
            return true;
        }

        if (!MarkerReader.TryRead(source, line, language, out marker))
        {
            return line.IsListItem && finished && (TryReadListItem(line) || TryReadBareItem(line));
        }

        if (marker.Style == MarkerStyle.Target)
        {
            return (startsBlock || FollowsTarget(marker)) && line.HeadingLevel == 0 && AddTarget(line, marker);
        }

        if (marker.Style == MarkerStyle.Number)
        {
            if (finished && TryReadNumberedHeading(line, marker))
            {
                return true;
            }

            EndDraft(marker.Value);
            var opensWithVerb = !numbering.Follows(marker.Value) && OpensWithVerb(line, marker.ContentStart);
            var repeatsForSuffix = marker.Suffix.Length > 0 && marker.Value == numbering.Last && startsBlock;
            if (repeatsForSuffix || numbering.Accepts(marker.Value, startsBlock, finished, opensWithVerb))
            {
                AddNumbered(line, marker);
                return true;
            }

            return false;
        }

        if (line.HeadingLevel > 0 && SentenceEnd.StopOf(source, new TextPiece(line.Start, line.End)) == '\0' && !GoesOnWithList(marker))
        {
            return false;
        }

        MendMisreadLetter(line, marker);
        var mayOpen = startsBlock || Stop() is ':' or ';' or ',' or '.';
        if (!mayOpen || !items.TryPlace(marker, finished && (startsBlock || Stop() == ';'), mayOpen, out var parent, out var style, out var value))
        {
            return false;
        }

        AddItem(line, marker.ContentStart, parent, style, value);
        return true;
    }

    /// <summary>
    /// "一、普遍定期审议机制", "1. Principles" between the paragraphs 2 and 3: a numbered line without a stop that the
    /// numbers around it leave out.
    /// </summary>
    private bool TryReadNumberedHeading(SourceLine line, ItemMarker marker)
    {
        if (!IsShortLineAlone(line))
        {
            return false;
        }

        if (TextFolding.IsHan(line[0]) && HanNumerals.IsNumeral(line[0]))
        {
            section = RomanNumerals.ToRoman(marker.Value);
            subsection = string.Empty;
        }
        else if (marker.Value == numbering.Last + 1 || !NextNumberFollows(line))
        {
            return false;
        }

        AddHeading(line);
        return true;
    }

    /// <summary>A line in a block of its own, no longer than a heading, without a stop.</summary>
    private bool IsShortLineAlone(SourceLine line) =>
        line.StartsBlock && line.HeadingLevel == 0 && !line.IsListItem && char.IsLetterOrDigit(line[0])
        && line.Length <= (TextFolding.IsHan(line[line.Length - 1]) ? LongestHanHeading : LongestHeading)
        && SentenceEnd.StopOf(source, new TextPiece(line.Start, line.End)) == '\0'
        && NextText(line) is { StartsBlock: true };

    private bool NextNumberFollows(SourceLine line) =>
        numbering.Last > 0 && NextText(line) is { } next && MarkerReader.TryRead(source, next, language, out var marker)
        && marker.Style == MarkerStyle.Number && marker.Value == numbering.Last + 1;

    /// <summary>A number alone on its line has its verb on the next.</summary>
    private bool OpensWithVerb(SourceLine line, int contentStart) =>
        contentStart < line.End ? OpeningVerb.Find(line, contentStart, language).Operative
        : NextText(line) is { } next && OpeningVerb.Find(next, next.Start, language).Operative;

    /// <summary>A misread number has to be the next one, before a verb or at the head of a list that goes on with the number behind it.</summary>
    private bool IsDue(SourceLine line, ItemMarker marker) =>
        numbering.Follows(marker.Value)
        && (OpeningVerb.Find(line, marker.ContentStart, language).Operative
            || (line.IsListItem && NextText(line) is { IsListItem: true } next
                && MarkerReader.TryRead(source, next, language, out var behind) && behind.Style == MarkerStyle.Number && behind.Value == marker.Value + 1));

    /// <summary>"## b) Gestion des armes": a converter makes a heading of an item that has a title; the list around it tells.</summary>
    private bool GoesOnWithList(ItemMarker marker) => marker.Readings.Exists(reading =>
        reading.Value == 1 ? Stop() == ':' : items.LastOf(reading.Style) is { } last && last.Value + 1 == reading.Value);

    /// <summary>"a) ... h) ... c)": a letter that a scan misread is the one between its neighbours.</summary>
    private void MendMisreadLetter(SourceLine line, ItemMarker marker)
    {
        if (marker.Style != MarkerStyle.Letter || items.LastOf(MarkerStyle.Letter) is not { } last
            || marker.Readings.Exists(reading => reading.Value == last.Value + 1 || reading.Value == 1))
        {
            return;
        }

        for (var i = line.Index + 1; i < lines.Count && i <= line.Index + FarthestNeighbour; i++)
        {
            if (lines[i].Kind == LineKind.Text && lines[i].StartsBlock && MarkerReader.TryRead(source, lines[i], language, out var next))
            {
                if (next.Readings.Contains((MarkerStyle.Letter, last.Value + 2)))
                {
                    marker.Readings.Clear();
                    marker.Readings.Add((MarkerStyle.Letter, last.Value + 1));
                }

                return;
            }
        }
    }

    private void AddNumbered(SourceLine line, ItemMarker marker)
    {
        if (state == BodyState.Preamble)
        {
            state = BodyState.Operative;
        }

        if (marker.Suffix.Length == 0 && !numbering.Follows(marker.Value) && !(marker.IsVariant && marker.Value == numbering.Last))
        {
            OutOfSequence.Add((SourceSpan.FromBounds(line.Start, marker.ContentStart), numbering.Last + 1, marker.Value));
        }

        numbering.Take(marker.Value);
        isUnnumbered = false;
        var draft = New(state == BodyState.Annex ? ParagraphKind.Annex : ParagraphKind.Operative, line.Start, line, marker.ContentStart);
        draft.Number = [marker.Value.ToString(CultureInfo.InvariantCulture) + marker.Suffix];
        draft.Style = MarkerStyle.Number;
        draft.Value = marker.Value;
        items.Open(draft);
    }

    /// <summary>A list item whose number the converter lost: the paragraph between its neighbours.</summary>
    private bool TryReadListItem(SourceLine line)
    {
        var (preambular, operative) = OpeningVerb.Find(line, line.Start, language);
        if (!operative || (preambular && outline.StopOfParagraph(line.Index) == ',') || !OpeningVerb.MayOpen(line, line.Start, language)
            || state is not (BodyState.Operative or BodyState.Preamble) || isUnnumbered || items.Top is { IsBareListItem: true })
        {
            return false;
        }

        AddWithLostNumber(line, SkipRestOfNumber(line));
        return true;
    }

    /// <summary>"~-Prie instamment": what a scan made of the number.</summary>
    private static int SkipRestOfNumber(SourceLine line)
    {
        var offset = 0;
        while (offset < LongestRestOfNumber && line[offset] is '~' or '-' or '.' or '·' or '\'' or '`' or '^' or ' ')
        {
            offset++;
        }

        return line.Start + offset;
    }

    /// <summary>A list item among numbered paragraphs: its number may be found out when the next one is read.</summary>
    private bool TryReadBareItem(SourceLine line)
    {
        if (state is not (BodyState.Operative or BodyState.Annex) || items.Top is not { Level: 1 } top
            || (top.Style != MarkerStyle.Number && !top.IsBareListItem)
            || !(belowHeading || ReferenceEquals(top, items.Deepest) || items.Deepest is { Style: MarkerStyle.Bullet }) || Stop() is not (';' or '.') || char.IsLower(line[0]))
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
        draft.Number = [numbering.Last.ToString(CultureInfo.InvariantCulture)];
        draft.Style = MarkerStyle.Number;
        draft.Value = numbering.Last;
        items.Open(draft);
    }

    /// <summary>Targets end without a stop; in wrapped text the sequence shows where the next one opens: 1.2 behind 1.1, 1.a.</summary>
    private bool FollowsTarget(ItemMarker marker)
    {
        var goal = marker.Value.ToString(CultureInfo.InvariantCulture);
        if (items.Top is not { } top || top.Number.Length == 0 || top.Number[0] != goal)
        {
            return false;
        }

        if (top.Style != MarkerStyle.Target)
        {
            return top.FixedLabel == "Goal" + goal && marker.Printed == "1";
        }

        var last = top.Number[1];
        return marker.Printed == "a" ? char.IsDigit(last[0])
            : int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? marker.Printed == (number + 1).ToString(CultureInfo.InvariantCulture)
            : last.Length == 1 && marker.Printed == ((char)(last[0] + 1)).ToString();
    }

    private bool AddTarget(SourceLine line, ItemMarker marker)
    {
        var goal = marker.Value.ToString(CultureInfo.InvariantCulture);
        var draft = New(state == BodyState.Annex ? ParagraphKind.Annex : ParagraphKind.Operative, line.Start, line, marker.ContentStart);
        draft.FixedLabel = "Target" + goal + "_" + marker.Printed;
        draft.Number = [goal, marker.Printed];
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
        draft.Number = [.. parent.Number, ItemNumberReader.ToCanonical(style, value)];
        items.Add(draft);
        Extend(parent, line.End);
    }
}
