using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>
/// Reads the resolutions and decisions of languages in which the noun comes first: "its resolutions 56/183 of 21 December
/// 2001, 57/238 of 20 December 2002 and 71/212 of 21 December 2016".
/// </summary>
internal sealed class NounFirstReader
{
    private const int ClauseWeight = 2;
    private const int LongestArticle = 3;

    private readonly CitationText text;
    private readonly CitationTokens tokens;
    private readonly OrganMemory memory;
    private readonly CitedOrganReader organs;
    private readonly DatesBehind datesBehind;
    private readonly List<SeriesItem> items = new();
    private CitationRole noun;
    private int nounToken;
    private int firstItemOfNoun;
    private int distance;
    private string? organ;
    private string? organBesideNoun;
    private bool isOwn;

    private NounFirstReader(CitationText text, LanguageData language, OrganMemory memory, CitedOrganReader organs)
    {
        this.text = text;
        tokens = text.Tokens;
        this.memory = memory;
        this.organs = organs;
        datesBehind = new DatesBehind(text, language);
    }

    public static IReadOnlyList<SeriesItem> Read(CitationText text, LanguageData language, OrganMemory memory, CitedOrganReader organs)
    {
        var tokens = text.Tokens;
        if (!tokens.Contain(CitationRole.Series) || !(tokens.Contain(CitationTokenKind.Number) || tokens.Contain(CitationTokenKind.Integer)))
        {
            return [];
        }

        var reader = new NounFirstReader(text, language, memory, organs);
        for (var i = 0; i < tokens.KeptCount; i++)
        {
            ref readonly var kept = ref tokens.Kept(i);
            reader.ReadToken(kept.Index, kept.Token);
            if (reader.noun != CitationRole.None && reader.distance < SeriesShape.TooFar)
            {
                reader.distance += tokens.LongWordsBehind(i, SeriesShape.TooFar);
            }
        }

        return reader.items;
    }

    private void ReadToken(int index, CitationToken token)
    {
        switch (token.Kind)
        {
            case CitationTokenKind.Known when token.Has(CitationRole.Present):
                noun = CitationRole.None;
                break;
            case CitationTokenKind.Known when token.Has(CitationRole.Series):
                StartNoun(index);
                break;
            case CitationTokenKind.Known:
                ReadKnown(index, token);
                break;
            case CitationTokenKind.Number:
                ReadNumber(index);
                break;
            case CitationTokenKind.Word:
                distance += token.Length > 1 ? 1 : 0;
                break;
            case CitationTokenKind.Integer:
                ReadInteger(index);
                break;
            case CitationTokenKind.ClauseEnd:
                distance += ClauseWeight;
                break;
            case CitationTokenKind.Stop:
                noun = CitationRole.None;
                break;
        }
    }

    private void StartNoun(int index)
    {
        var before = noun;
        var listed = items.Count == firstItemOfNoun && IsBehindComma(index) ? organBesideNoun : null;
        noun = tokens[index].Has(CitationRole.Resolution) ? CitationRole.Resolution : CitationRole.Decision;
        nounToken = index;
        distance = 0;
        firstItemOfNoun = items.Count;
        organ = organs.Before(index, out isOwn);
        if (organ is null && !isOwn && noun == before)
        {
            organ = listed;
        }

        organBesideNoun = organ;
    }

    /// <summary>"all Council resolutions on the matter, including resolutions 44/7 and 45/17": of the list before, not one more beside it.</summary>
    private bool IsBehindComma(int index)
    {
        for (var i = index - 1; i > nounToken && !tokens[i].Has(CitationRole.And); i--)
        {
            if (tokens[i].Is(CitationTokenKind.Comma))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadKnown(int index, CitationToken token)
    {
        if (organs.At(index) is not { } named)
        {
            distance += token.Has(CitationRole.Document | CitationRole.Report | CitationRole.Statement) ? ClauseWeight : 0;
            return;
        }

        if (noun == CitationRole.None)
        {
            return;
        }

        var hasItems = items.Count > firstItemOfNoun;
        if (hasItems && organs.FollowsNumber(index, items[items.Count - 1].Token))
        {
            NameOrganOfList(named);
        }
        else if (!hasItems || organs.PrecedesNumber(index))
        {
            organ = named;
            isOwn = false;
            organBesideNoun = distance <= 1 ? named : organBesideNoun;
        }
        else
        {
            distance++;
        }
    }

    /// <summary>"resolutions 70/1 and 71/2 of the General Assembly": of all those not said to be another's.</summary>
    private void NameOrganOfList(string named)
    {
        for (var i = items.Count - 1; i >= firstItemOfNoun && items[i].Organ is null; i--)
        {
            items[i].Organ = named;
        }
    }

    private void ReadNumber(int index)
    {
        if (noun == CitationRole.None)
        {
            return;
        }

        var numbers = tokens[index].Numbers;
        var dates = datesBehind.Read(index);
        var isNext = ContinuesSession(index);
        if (!SeriesShape.IsPlausible(numbers[0], isNext ? 0 : distance, dates.Count > 0) || IsNumberOfSomethingElse(index))
        {
            distance++;
            return;
        }

        Add(index, RangeFrom(index), dates);
        foreach (var number in numbers)
        {
            memory.RememberYear(number);
        }
    }

    /// <summary>
    /// "pursuant to resolution 1960": the year was given before, or the date beside it gives it; without one an integer is
    /// no resolution's.
    /// </summary>
    private void ReadInteger(int index)
    {
        if (noun != CitationRole.Resolution || distance > 0 || tokens[index].Length > CouncilNumbers.MostDigits || !IsBesideNoun(index))
        {
            distance++;
            return;
        }

        var isCouncil = (organ ?? memory.Adopting) == nameof(Organ.SecurityCouncil);
        var first = text.Folded.Substring(tokens[index].Start, tokens[index].End);
        if (isCouncil && memory.TryGetWithYear(first, out var known))
        {
            Add(index, [known], datesBehind.Read(index));
        }
        else if (datesBehind.Read(index) is [var date, ..] dates && !IsOfAnother(index))
        {
            var number = CouncilNumbers.Of(first, date.Day.Year);
            Add(index, [number], dates, isCountedOn: true);
            if (isCouncil && CouncilNumbers.ArePossible(number))
            {
                memory.RememberYear(number);
            }
        }
        else
        {
            distance++;
        }
    }

    /// <summary>"resolution 1960", قرار مجلس الأمن 1960, "resolutions 1888 (2009) and 1960": nothing else between.</summary>
    private bool IsBesideNoun(int index) =>
        nounToken == index - 1 || (nounToken == index - 2 && organs.At(index - 1) is not null)
        || (items.Count > firstItemOfNoun && (tokens[index - 1].Has(CitationRole.And) || tokens[index - 1].Is(CitationTokenKind.Comma)));

    /// <summary>
    /// "Arab States resolution 1400 of 5 May 2002", "resolution 1325 of 31 October 2000 of the African Union": a body that has
    /// no series beside the noun or behind the date.
    /// </summary>
    private bool IsOfAnother(int index)
    {
        var before = organBesideNoun is not null && organs.At(nounToken - 1) is not null ? nounToken - 2 : nounToken - 1;
        if (before > 0 && IsName(before))
        {
            return true;
        }

        var position = index + 1;
        for (; position < tokens.Count && !tokens[position].Is(CitationTokenKind.Date); position++)
        {
            if (IsName(position))
            {
                return true;
            }
        }

        position++;
        position += position < tokens.Count && tokens[position].Is(CitationTokenKind.Comma) ? 1 : 0;
        if (position >= tokens.Count || !tokens[position].Has(CitationRole.Of))
        {
            return false;
        }

        for (position++; position < tokens.Count && tokens[position].Is(CitationTokenKind.Word) && !IsName(position); position++)
        {
            if (tokens[position].Length > LongestArticle)
            {
                return false;
            }
        }

        return position < tokens.Count && IsName(position);
    }

    /// <summary>Tells whether a token is a capitalised word, or names an organ that is not known to be the Council.</summary>
    private bool IsName(int index) =>
        tokens[index].Is(CitationTokenKind.Word)
            ? text.IsCapitalised(index)
            : tokens[index].Is(CitationTokenKind.Known) && tokens[index].Word!.MayNameOrgan && organs.At(index) != nameof(Organ.SecurityCouncil);

    private void Add(int index, IReadOnlyList<Symbols.SymbolParts> numbers, IReadOnlyList<SeriesDate> dates, bool isCountedOn = false)
    {
        var isBeside = nounToken == index - 1;
        items.Add(new SeriesItem
        {
            Token = index,
            Numbers = numbers,
            Noun = noun,
            Organ = organ,
            IsOwn = isOwn,
            IsCountedOn = isCountedOn,
            FirstToken = isBeside ? nounToken : index,
            LastToken = index,
        });
        SharedDates.GiveBack(tokens, items, firstItemOfNoun, dates);
        distance = 0;
    }

    /// <summary>"resolutions 5/1, on institution-building, and 5/2": of the same session, however long the words between.</summary>
    private bool ContinuesSession(int index) =>
        items.Count > firstItemOfNoun
        && (tokens[index - 1].Has(CitationRole.And) || tokens[index - 1].Is(CitationTokenKind.Comma))
        && items[items.Count - 1].Numbers[0] is { Second: not null } before
        && string.Equals(before.First, tokens[index].Numbers[0].First, StringComparison.Ordinal);

    /// <summary>The number, with those that the range to the number before passes over.</summary>
    private IReadOnlyList<Symbols.SymbolParts> RangeFrom(int index)
    {
        var numbers = tokens[index].Numbers;
        if (items.Count == firstItemOfNoun || items[items.Count - 1].Token != index - 2
            || !(tokens[index - 1].Is(CitationTokenKind.Dash) || tokens[index - 1].Has(CitationRole.To)))
        {
            return numbers;
        }

        var before = items[items.Count - 1].Numbers;
        return SeriesNumberRange.Between(before[before.Count - 1], numbers[0]).Concat(numbers).ToArray();
    }

    /// <summary>"Convention 182 (1999)", "Rule 12 (1950)": a number behind a word that means nothing here, with no date.</summary>
    private bool IsNumberOfSomethingElse(int index) =>
        index > 0 && distance > 0
        && (tokens[index - 1].Has(CitationRole.Division | CitationRole.Report | CitationRole.NumberPrefix)
            || (tokens[index].Numbers[0].Bracket is not null && tokens[index - 1].Is(CitationTokenKind.Word) && text.IsCapitalised(index - 1)));
}
