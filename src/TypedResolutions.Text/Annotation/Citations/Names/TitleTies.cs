using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Citations.Names;

/// <summary>Finds the titles that a text gives its citations: "resolution 70/1 of 25 September 2015, entitled “…”".</summary>
internal static class TitleTies
{
    private const int Reach = 10;

    /// <summary>Finds them, and remembers them for the rest of the document.</summary>
    public static IReadOnlyList<TiedTitle> Learn(
        CitationText text, IReadOnlyList<CitationAnchor> anchors, InstrumentTitles titles, bool numbersComeFirst)
    {
        if (!text.Tokens.Contain(CitationTokenKind.Title) || !text.Tokens.Contain(CitationRole.Entitled))
        {
            return [];
        }

        var ties = new List<TiedTitle>();
        Dictionary<int, CitationAnchor>? byToken = null;
        for (var number = 1; number < text.Tokens.KeptCount; number++)
        {
            ref readonly var kept = ref text.Tokens.Kept(number);
            var (token, i) = (kept.Token, kept.Index);
            if (!token.Is(CitationTokenKind.Title) || !text.Tokens[i - 1].Has(CitationRole.Entitled))
            {
                continue;
            }

            byToken ??= ByToken(anchors, numbersComeFirst);
            if ((numbersComeFirst ? Behind(text, i, byToken) : Before(text, i, byToken)) is not { Instruments.Count: 1 } anchor)
            {
                continue;
            }

            ties.Add(new TiedTitle(token.Start, token.End, anchor.Instruments[0]));
            titles.Tie(text.Folded.Substring(token.Start, token.End), anchor.Instruments[0]);
        }

        return ties;
    }

    private static Dictionary<int, CitationAnchor> ByToken(IReadOnlyList<CitationAnchor> anchors, bool numbersComeFirst)
    {
        var byToken = new Dictionary<int, CitationAnchor>();
        foreach (var anchor in anchors)
        {
            byToken[numbersComeFirst ? anchor.FirstToken : anchor.LastToken] = anchor;
        }

        return byToken;
    }

    private static bool Links(CitationToken token) =>
        token.Kind is CitationTokenKind.Comma or CitationTokenKind.Date or CitationTokenKind.Other
        || (token.Is(CitationTokenKind.Known) && !token.Has(CitationRole.And))
        || (token.Is(CitationTokenKind.Word) && token.Length <= 3);

    private static CitationAnchor? Before(CitationText text, int title, Dictionary<int, CitationAnchor> anchors)
    {
        for (var i = title - 1; i >= 0 && i >= title - Reach; i--)
        {
            if (anchors.TryGetValue(i, out var anchor))
            {
                return anchor;
            }

            if (!Links(text.Tokens[i]))
            {
                return null;
            }
        }

        return null;
    }

    private static CitationAnchor? Behind(CitationText text, int title, Dictionary<int, CitationAnchor> anchors)
    {
        var end = text.Tokens[title].End;
        var first = title + 1;
        while (first < text.Tokens.Count && text.Tokens[first].Start < end)
        {
            first++;
        }

        for (var i = first; i < text.Tokens.Count && i < first + Reach; i++)
        {
            if (anchors.TryGetValue(i, out var anchor))
            {
                return anchor;
            }

            if (!Links(text.Tokens[i]))
            {
                return null;
            }
        }

        return null;
    }
}
