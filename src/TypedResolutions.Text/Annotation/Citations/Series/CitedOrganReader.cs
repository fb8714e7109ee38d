using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>Finds the organ that the words around a citation name.</summary>
/// <param name="tokens">The tokens, of one text after the other.</param>
/// <param name="memory">Remembers the organs that were named.</param>
internal sealed class CitedOrganReader(CitationTokens tokens, OrganMemory memory)
{
    private const int Reach = 4;

    /// <summary>The organs that the text names, each with the token that names it, in the order of the text.</summary>
    private readonly List<(int Token, string Organ)> organs = [];

    /// <summary>Reads which organs the next text names.</summary>
    public void ReadTokens()
    {
        organs.Clear();
        for (var i = 0; i < tokens.KeptCount; i++)
        {
            ref readonly var kept = ref tokens.Kept(i);
            if (kept.Token.Is(CitationTokenKind.Known) && kept.Token.Word is { MayNameOrgan: true } word && memory.Resolve(word) is { } organ)
            {
                organs.Add((kept.Index, organ));
            }
        }
    }

    /// <summary>Gets the organ that a token names.</summary>
    public string? At(int index)
    {
        var low = 0;
        var high = organs.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (organs[middle].Token < index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < organs.Count && organs[low].Token == index ? organs[low].Organ : null;
    }

    /// <summary>
    /// Finds the organ before a noun: "Human Rights Council resolution", "the Assembly, in its resolution"; for "its"
    /// alone the adopting organ.
    /// </summary>
    public string? Before(int noun, out bool isOwn)
    {
        isOwn = tokens[noun].Has(CitationRole.Own);
        var words = 0;
        for (var i = noun - 1; i >= 0 && i >= noun - Reach; i--)
        {
            var token = tokens[i];
            if (At(i) is { } organ)
            {
                return organ;
            }

            if (token.Has(CitationRole.Own))
            {
                isOwn = true;
                return Subject(i);
            }

            // "relevant", "the Assembly's"; no further than two words, and never over a comma or an "and".
            if (!(token.Is(CitationTokenKind.Word) || token.Is(CitationTokenKind.Other)) || ++words > 3)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Tells whether an organ stands right behind a number or its date, linked by "of" where it is not beside it.</summary>
    /// <param name="index">The organ's token.</param>
    /// <param name="lastItem">The token of the last number that was read, which may be one without year or session.</param>
    public bool FollowsNumber(int index, int lastItem)
    {
        var linked = false;
        for (var i = index - 1; i >= 0 && i >= index - Reach; i--)
        {
            var token = tokens[i];
            if (token.Is(CitationTokenKind.Number) || token.Is(CitationTokenKind.Date) || i == lastItem)
            {
                return linked || i == index - 1;
            }

            linked |= token.Has(CitationRole.Of);
            var passes = token.Has(CitationRole.Of) || (token.Is(CitationTokenKind.Word) && token.Length <= 3)
                || token.Is(CitationTokenKind.Other);
            if (!passes || token.Has(CitationRole.And))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Tells whether a number stands right behind an organ.</summary>
    public bool PrecedesNumber(int index) =>
        index + 1 < tokens.Count
        && (tokens[index + 1].Is(CitationTokenKind.Number)
            || (tokens[index + 1].Has(CitationRole.NumberPrefix) && index + 2 < tokens.Count && tokens[index + 2].Is(CitationTokenKind.Number)));

    /// <summary>"the General Assembly, in its resolution": the organ a word or two before "its".</summary>
    private string? Subject(int own)
    {
        var words = 0;
        for (var i = own - 1; i >= 0 && i >= own - Reach; i--)
        {
            if (At(i) is { } organ)
            {
                return words > 0 ? organ : null;
            }

            if ((tokens[i].Is(CitationTokenKind.Comma) && words > 0) || tokens[i].Is(CitationTokenKind.Date))
            {
                continue;
            }

            var passes = tokens[i].Is(CitationTokenKind.Word) || tokens[i].Has(CitationRole.Of | CitationRole.Dated);
            if (!passes || tokens[i].Has(CitationRole.And) || ++words > 2)
            {
                return null;
            }
        }

        return null;
    }
}
