using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>
/// Reads the resolutions and decisions of a language in which the organ comes first, then dates and numbers, and the noun
/// once at the end: "理事会2006年7月28日第2006/46号、2008年7月18日第2008/3号和2016年7月27日第2016/22号决议".
/// </summary>
internal sealed class NumbersFirstReader
{
    /// <summary>How many characters may stand between the last number and the noun.</summary>
    private const int LongestGap = 40;
    private const int LongestVerb = 4;

    private readonly CitationText text;
    private readonly CitationTokens tokens;
    private readonly CitedOrganReader organs;
    private readonly List<SeriesItem> items = new();
    private readonly List<SeriesItem> pending = new();
    private int gap;
    private string? organ;
    private bool isOwn;
    private int dateToken = -1;
    private int titleEnd;

    private NumbersFirstReader(CitationText text, CitedOrganReader organs)
    {
        this.text = text;
        tokens = text.Tokens;
        this.organs = organs;
    }

    public static List<SeriesItem> Read(CitationText text, CitedOrganReader organs)
    {
        var reader = new NumbersFirstReader(text, organs);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            reader.ReadToken(i);
        }

        return reader.items;
    }

    private void ReadToken(int index)
    {
        var token = tokens[index];
        switch (token.Kind)
        {
            case CitationTokenKind.Title:
                titleEnd = token.End;
                break;
            case CitationTokenKind.Known when token.Has(CitationRole.Series):
                ReadNoun(index);
                break;
            case CitationTokenKind.Known:
                ReadKnown(index);
                break;
            case CitationTokenKind.Number:
                ReadNumber(index, isCountedOn: false);
                break;
            case CitationTokenKind.Integer when IsCountedOn(index):
                ReadNumber(index, isCountedOn: true);
                break;
            case CitationTokenKind.Date or CitationTokenKind.ClauseEnd or CitationTokenKind.Stop when token.Start < titleEnd:
                // "变革我们的世界：2030年可持续发展议程": what a title says is no part of the sentence.
                break;
            case CitationTokenKind.Date:
                dateToken = index;
                break;
            case CitationTokenKind.ClauseEnd:
                EndClause();
                break;
            case CitationTokenKind.Stop:
                EndClause();
                pending.Clear();
                break;
            default:
                gap += token.Start < titleEnd ? 0 : token.Length;
                break;
        }
    }

    private void ReadKnown(int index)
    {
        var token = tokens[index];
        if (token.Start < titleEnd)
        {
            return;
        }

        if (token.Has(CitationRole.Document))
        {
            pending.RemoveAll(static item => item.Numbers[0].Bracket is null);
        }
        else if (organs.At(index) is { } named)
        {
            organ = named;
            isOwn = false;
            dateToken = -1;
        }
        else if (token.Has(CitationRole.Own))
        {
            organ = null;
            isOwn = true;
            dateToken = -1;
        }
    }

    private void EndClause()
    {
        gap++;
        dateToken = -1;
        if (pending.Count == 0)
        {
            organ = null;
            isOwn = false;
        }
    }

    /// <summary>1997年5月22日第1108号: a number beside its day, of the Council that counts on from year to year.</summary>
    private bool IsCountedOn(int index) =>
        dateToken >= 0 && index > 0 && tokens[index - 1].Has(CitationRole.NumberPrefix) && tokens[index].Length <= CouncilNumbers.MostDigits
        && index + 1 < tokens.Count && tokens[index + 1].Has(CitationRole.NumberSuffix | CitationRole.Resolution)
        && DateBefore(index - 1) is not null && !IsBehindName();

    /// <summary>阿拉伯国家联盟2011年3月12日第1975号: too long for a verb, so the name of a body that has no series.</summary>
    private bool IsBehindName() =>
        organ is null && !isOwn && dateToken > 0 && tokens[dateToken - 1].Is(CitationTokenKind.Word) && tokens[dateToken - 1].Length > LongestVerb;

    private void ReadNumber(int index, bool isCountedOn)
    {
        if (pending.Count > 0 && gap > LongestGap)
        {
            pending.Clear();
        }

        var hasPrefix = index > 0 && tokens[index - 1].Has(CitationRole.NumberPrefix);
        var hasSuffix = index + 1 < tokens.Count && tokens[index + 1].Has(CitationRole.NumberSuffix);
        var first = hasPrefix ? index - 1 : index;
        var date = DateBefore(first);
        var item = new SeriesItem
        {
            Token = index,
            Numbers = isCountedOn
                ? [CouncilNumbers.Of(text.Folded.Substring(tokens[index].Start, tokens[index].End), date!.Value.Day.Year)]
                : RangeFrom(index, first),
            Organ = organ,
            IsOwn = isOwn,
            IsCountedOn = isCountedOn,
            Date = date,
            FirstToken = first,
            LastToken = hasSuffix ? index + 1 : index,
        };
        if (item.Date is null && pending.Count > 0 && SharedDates.AreJoined(tokens, pending[pending.Count - 1], item))
        {
            item.Date = pending[pending.Count - 1].Date;
        }

        pending.Add(item);
        dateToken = -1;
        gap = 0;
    }

    private IReadOnlyList<Symbols.SymbolParts> RangeFrom(int index, int first)
    {
        var numbers = tokens[index].Numbers;
        if (pending.Count == 0 || pending[pending.Count - 1].LastToken != first - 2
            || !(tokens[first - 1].Is(CitationTokenKind.Dash) || tokens[first - 1].Has(CitationRole.To)))
        {
            return numbers;
        }

        var before = pending[pending.Count - 1].Numbers;
        return SeriesNumberRange.Between(before[before.Count - 1], numbers[0]).Concat(numbers).ToArray();
    }

    /// <summary>
    /// The date right before a number; or, with the title between, the date right behind the organ or before the word for
    /// the title: a date elsewhere in the clause is that of a meeting.
    /// </summary>
    private SeriesDate? DateBefore(int first)
    {
        if (dateToken < 0)
        {
            return null;
        }

        var isBeside = dateToken == first - 1 || (dateToken == first - 2 && tokens[first - 1].Has(CitationRole.Dated));
        var isBehindOrgan = dateToken > 0
            && (organs.At(dateToken - 1) is not null || tokens[dateToken - 1].Has(CitationRole.Own))
            && !tokens[dateToken + 1].Has(CitationRole.To);
        var date = tokens[dateToken];
        return isBeside || isBehindOrgan || IsBeforeTitle(dateToken) ? new SeriesDate(date.Date, date.Start, date.End) : null;
    }

    /// <summary>2015年9月25日题为“……”的, 2015年9月25日通过的题为“……”的.</summary>
    private bool IsBeforeTitle(int date)
    {
        var next = tokens[date + 1].Has(CitationRole.Dated) ? date + 2 : date + 1;
        return tokens[next].Has(CitationRole.Entitled);
    }

    private void ReadNoun(int index)
    {
        if (pending.Count > 0 && gap <= LongestGap)
        {
            var noun = tokens[index].Has(CitationRole.Resolution) ? CitationRole.Resolution : CitationRole.Decision;
            foreach (var item in pending)
            {
                item.Noun = noun;
                if (SeriesShape.IsPlausible(item.Numbers[0], IsMarked(item) ? 0 : gap, item.Date is not null))
                {
                    items.Add(item);
                }
            }

            var last = pending[pending.Count - 1];
            last.LastToken = index - last.LastToken <= 1 ? index : last.LastToken;
        }

        pending.Clear();
        organ = null;
        isOwn = false;
        dateToken = -1;
        gap = 0;
    }

    private static bool IsMarked(SeriesItem item) => item.FirstToken != item.Token || item.LastToken != item.Token;
}
