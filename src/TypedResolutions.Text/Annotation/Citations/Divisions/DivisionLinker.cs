using System.Text;
using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Citations.Divisions;

/// <summary>
/// Tells which text a mentioned paragraph is of: the instrument named behind it ("paragraph 72 of the Tunis Agenda") or
/// right before it ("resolution 70/1, annex"), or the very text that mentions it ("paragraph 3 above").
/// </summary>
internal sealed class DivisionLinker
{
    private const int Reach = 14;
    private const int MostWords = 3;
    private const int MostWordsBeforeOwn = 5;

    /// <summary>A conjunction, a preposition and an article: "or in the annex".</summary>
    private const int MostJoiningTokens = 3;

    private readonly CitationText text;
    private readonly CitationTokens tokens;
    private readonly IReadOnlyList<Division> divisions;
    private readonly Dictionary<int, CitationAnchor> anchorsByStart = new();
    private readonly Dictionary<int, CitationAnchor> anchorsByEnd = new();
    private readonly Dictionary<int, CitationAnchor> notesByToken = new();
    private readonly Dictionary<int, int> divisionsByStart = new();
    private readonly CitationAnchor?[] linked;
    private readonly bool[] isInternal;

    /// <summary>Whether a conjunction joins a division to the next one.</summary>
    private readonly bool[] joinsNext;
    private readonly Dictionary<int, CrossReference> crossReferences = new();

    /// <summary>The tokens by which divisions are said to be of the present text: "above", "the present resolution".</summary>
    private readonly Dictionary<int, int> ownTexts = new();

    private DivisionLinker(
        CitationText text, IReadOnlyList<Division> divisions, IReadOnlyList<CitationAnchor> anchors, IReadOnlyList<CitationAnchor> notes)
    {
        this.text = text;
        this.divisions = divisions;
        tokens = text.Tokens;
        linked = new CitationAnchor?[divisions.Count];
        isInternal = new bool[divisions.Count];
        joinsNext = new bool[divisions.Count];
        for (var i = 0; i < divisions.Count; i++)
        {
            divisionsByStart[divisions[i].FirstToken] = i;
            joinsNext[i] = i + 1 < divisions.Count && IsJoined(divisions[i].LastToken + 1, divisions[i + 1].FirstToken);
        }

        foreach (var anchor in anchors)
        {
            anchorsByEnd[anchor.LastToken] = anchor;
            if (!anchorsByStart.ContainsKey(anchor.FirstToken))
            {
                anchorsByStart.Add(anchor.FirstToken, anchor);
            }
        }

        foreach (var note in notes)
        {
            notesByToken[note.FirstToken] = note;
        }
    }

    /// <summary>Gives each anchor its paragraph, and finds the references to the text itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="divisions">The divisions that it mentions.</param>
    /// <param name="anchors">What it cites in its words.</param>
    /// <param name="notes">What its footnotes cite, each at the token behind its marker.</param>
    /// <param name="numbersComeFirst">Whether the language puts numbers before their noun.</param>
    public static IReadOnlyList<CrossReference> Link(
        CitationText text,
        IReadOnlyList<Division> divisions,
        IReadOnlyList<CitationAnchor> anchors,
        IReadOnlyList<CitationAnchor> notes,
        bool numbersComeFirst)
    {
        var linker = new DivisionLinker(text, divisions, anchors, notes);
        for (var i = divisions.Count - 1; i >= 0; i--)
        {
            linker.LinkBehind(i, numbersComeFirst);
        }

        for (var i = 0; i < divisions.Count; i++)
        {
            linker.LinkBefore(i, numbersComeFirst);
        }

        linker.Label();
        return linker.crossReferences.Values.OrderBy(static reference => reference.Range.Start).ToArray();
    }

    /// <summary>"paragraph 5 or the annex", "paragraph 3, and section IV": side by side, no part of each other.</summary>
    private bool IsJoined(int behind, int next)
    {
        if (tokens[next].Has(CitationRole.Joined))
        {
            return behind == next;
        }

        behind += behind < next && tokens[behind].Is(CitationTokenKind.Comma) ? 1 : 0;
        behind += behind + 2 < next && ItemReader.IsOrBehindAnd(text, behind + 1) ? 2 : 0;
        return behind < next && next - behind <= MostJoiningTokens && tokens[behind].Has(CitationRole.And)
            && !tokens[behind].Has(CitationRole.Of);
    }

    private void LinkBehind(int index, bool numbersComeFirst)
    {
        var division = divisions[index];

        // A marker that ends the paragraph stands behind its last token.
        if (!numbersComeFirst && division.LastToken == tokens.Count - 1 && notesByToken.TryGetValue(tokens.Count, out var last))
        {
            linked[index] = last;
            return;
        }

        if (division.Kind == CitationRole.Annex && FollowsAnchor(division))
        {
            return;
        }

        var words = 0;
        var inReport = false;
        for (var i = division.LastToken + 1; i < tokens.Count && i <= division.LastToken + Reach; i++)
        {
            if (!numbersComeFirst && NoteAt(i) is { } note)
            {
                linked[index] = note;
                return;
            }

            var token = tokens[i];
            if (token.Has(CitationRole.Present) || (i <= division.LastToken + 2 && token.Has(CitationRole.Above | CitationRole.Below)))
            {
                AddCrossReference(index, i);
                return;
            }

            if (numbersComeFirst)
            {
                return;
            }

            if (anchorsByStart.TryGetValue(i, out var anchor))
            {
                linked[index] = anchor;
                return;
            }

            if (divisionsByStart.TryGetValue(i, out var other))
            {
                // "resolution 70/1, paragraph 5, and the annex to resolution 71/2": each of its own text.
                if (joinsNext[index] && FollowsAnchor(division))
                {
                    return;
                }

                linked[index] = linked[other];
                JoinCrossReference(index, other);
                return;
            }

            if (joinsNext[index] && i < divisions[index + 1].FirstToken)
            {
                continue;
            }

            inReport |= token.Has(CitationRole.Report | CitationRole.Document | CitationRole.Statement);
            if (!MayStandBetween(i, inReport, ref words))
            {
                return;
            }
        }
    }

    /// <summary>"annex II of the report¹", "of the report,¹": what the note cites, of which the words only say what it is.</summary>
    private CitationAnchor? NoteAt(int token) =>
        notesByToken.TryGetValue(token, out var note)
        || (tokens[token].Kind is CitationTokenKind.Comma or CitationTokenKind.ClauseEnd && notesByToken.TryGetValue(token + 1, out note))
            ? note
            : null;

    /// <summary>"resolution 2200 A (XXI), annex": an annex right behind a text is that text's.</summary>
    private bool FollowsAnchor(Division division)
    {
        var before = division.FirstToken - 1;
        return before >= 0 && anchorsByEnd.ContainsKey(tokens[before].Is(CitationTokenKind.Comma) ? before - 1 : before);
    }

    private bool MayStandBetween(int index, bool inReport, ref int words)
    {
        var token = tokens[index];
        switch (token.Kind)
        {
            case CitationTokenKind.Known:
                return !token.Has(CitationRole.And) || token.Has(CitationRole.Of);
            case CitationTokenKind.Word:
                words += token.Length > 3 ? 1 : 0;
                return inReport || words <= MostWords;
            case CitationTokenKind.Comma:
                return index + 1 < tokens.Count
                    && (tokens[index + 1].Has(CitationRole.Of) || divisionsByStart.ContainsKey(index + 1));
            case CitationTokenKind.Other:
            case CitationTokenKind.Title:
                return true;
            case CitationTokenKind.Open:
            case CitationTokenKind.Dash:
                return inReport;
            default:
                return false;
        }
    }

    private void LinkBefore(int index, bool numbersComeFirst)
    {
        var division = divisions[index];
        if (linked[index] is not null || isInternal[index] || tokens[division.FirstToken].Has(CitationRole.Joined))
        {
            return;
        }

        if (notesByToken.TryGetValue(division.FirstToken, out var note) && IsOfDocument(division.FirstToken - 1))
        {
            linked[index] = note;
            return;
        }

        var isOwn = division.FirstToken > 0 && tokens[division.FirstToken - 1].Has(CitationRole.Own);
        var words = 0;
        for (var i = division.FirstToken - 1; i >= 0 && i >= division.FirstToken - Reach; i--)
        {
            var token = tokens[i];
            if (token.Has(CitationRole.Above | CitationRole.Below | CitationRole.Present))
            {
                if (i >= division.FirstToken - 2)
                {
                    AddCrossReference(index, i);
                }

                return;
            }

            if (anchorsByEnd.TryGetValue(i, out var anchor))
            {
                linked[index] = anchor;
                return;
            }

            if (index > 0 && divisions[index - 1].LastToken == i)
            {
                linked[index] = linked[index - 1];
                JoinCrossReference(index, index - 1);
                return;
            }

            if (JoinsLinked(index) && i > divisions[index - 1].LastToken)
            {
                continue;
            }

            var passes = token.Kind is CitationTokenKind.Comma or CitationTokenKind.ClauseEnd or CitationTokenKind.Open
                    or CitationTokenKind.Other or CitationTokenKind.Date or CitationTokenKind.Close
                || (numbersComeFirst && token.Has(CitationRole.And))
                || token.Has(CitationRole.NumberSuffix | CitationRole.Series | CitationRole.Dated | CitationRole.Of | CitationRole.Document);

            // "the Charter and, in particular, its Article 2": of what was named last.
            if (!passes && !(isOwn && (token.Kind is CitationTokenKind.Word or CitationTokenKind.Known) && ++words <= MostWordsBeforeOwn))
            {
                return;
            }
        }
    }

    /// <summary>"resolution 70/1, paragraph 5 and annex": of the text before too, where no other follows that it is of.</summary>
    private bool JoinsLinked(int index)
    {
        var behind = divisions[index].LastToken + 1;
        return index > 0 && joinsNext[index - 1] && linked[index - 1] is not null
            && !(behind < tokens.Count && tokens[behind].Has(CitationRole.Of));
    }

    /// <summary>报告¹附件二: the division stands right behind the marker of what it is of.</summary>
    private bool IsOfDocument(int token) =>
        token >= 0 && tokens[token].Has(CitationRole.Report | CitationRole.Document | CitationRole.Statement);

    private void AddCrossReference(int index, int otherToken)
    {
        var division = divisions[index];
        if (division.Kind is CitationRole.Article or CitationRole.Chapter || isInternal[index])
        {
            return;
        }

        isInternal[index] = true;
        ownTexts[index] = otherToken;
        var range = text.RangeOf(Math.Min(division.FirstToken, otherToken), Math.Max(division.LastToken, otherToken));
        crossReferences[index] = new CrossReference(
            division.Label, tokens[otherToken].Has(CitationRole.Present), text.Words(range), range);
    }

    /// <summary>
    /// "paragraph 3 of annex II to the present resolution": one reference, the larger division first. "Paragraph 3 and
    /// annex II to the present resolution" are two.
    /// </summary>
    private void JoinCrossReference(int index, int larger)
    {
        if (joinsNext[Math.Min(index, larger)] && divisions[index].Kind != divisions[larger].Kind)
        {
            if (ownTexts.TryGetValue(larger, out var own) && Math.Abs(own - divisions[index].LastToken) <= Reach)
            {
                AddCrossReference(index, own);
            }

            return;
        }

        if (crossReferences.TryGetValue(larger, out var reference) && divisions[index].Rank > divisions[larger].Rank)
        {
            isInternal[index] = true;
            var part = text.RangeOf(divisions[index].FirstToken, divisions[index].LastToken);
            var range = TextRange.FromBounds(Math.Min(part.Start, reference.Range.Start), Math.Max(part.End, reference.Range.End));
            crossReferences.Remove(larger);
            crossReferences[index] = reference with
            {
                Paragraphs = reference.Paragraphs + ", " + divisions[index].InnerLabel,
                Text = text.Words(range),
                Range = range,
            };
        }
    }

    /// <summary>
    /// Writes the larger divisions before the smaller, "section II, paragraph 3", and one behind the other what stands side
    /// by side: "5; annex".
    /// </summary>
    private void Label()
    {
        foreach (var group in Enumerable.Range(0, divisions.Count).Where(i => linked[i] is not null).GroupBy(i => linked[i]))
        {
            var label = new StringBuilder();
            var parts = new List<Division>();
            foreach (var index in group)
            {
                parts.Add(divisions[index]);
                if (joinsNext[index] && linked[index + 1] == group.Key && divisions[index + 1].Kind != divisions[index].Kind)
                {
                    Append(label, parts);
                    parts.Clear();
                }
            }

            Append(label, parts);
            group.Key!.Paragraph = label.ToString();
        }
    }

    private static void Append(StringBuilder label, List<Division> parts)
    {
        Division? larger = null;
        foreach (var part in parts.OrderBy(static division => division.Rank))
        {
            label.Append(larger is null ? (label.Length > 0 ? "; " : string.Empty) + part.Label
                : part.Kind == larger.Kind ? "," + part.Numbers
                : ", " + part.InnerLabel);
            larger = part;
        }
    }
}
