using TypedResolutions.Text.Grammar;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Series;

/// <summary>Remembers which organs a document has named, so that "the Council" is the one that the reader has in mind.</summary>
internal sealed class OrganMemory
{
    private readonly Dictionary<string, int> namedAt = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SymbolParts> numbersWithYear = new(StringComparer.Ordinal);
    private int clock;

    public OrganMemory(DocumentView document)
    {
        Adopting = KeyOf(document);
    }

    /// <summary>Gets the adopting organ as the language files name it; null where unknown.</summary>
    public string? Adopting { get; }

    /// <summary>Finds the organ that a word stands for, and remembers it.</summary>
    /// <returns>Its id in the language files; null where the word names none that is known.</returns>
    public string? Resolve(CitationWord word)
    {
        var organ = Find(word);
        if (organ is not null)
        {
            namedAt[organ] = ++clock;
        }

        return organ;
    }

    /// <summary>Remembers the year that belongs to a number: "1960 (2010)".</summary>
    public void RememberYear(SymbolParts number)
    {
        if (number.Bracket is { } bracket && SymbolBracket.IsYear(bracket))
        {
            numbersWithYear[number.First] = number;
        }
    }

    /// <summary>Finds the number with its year that a bare one goes back to: "resolution 1960".</summary>
    public bool TryGetWithYear(string first, out SymbolParts number) => numbersWithYear.TryGetValue(first, out number!);

    private static string? KeyOf(DocumentView document)
    {
        if (document.Organ is not (Organ.RegionalCommission or Organ.FunctionalCommission))
        {
            return document.Organ == Organ.Unknown ? null : document.Organ.ToString();
        }

        return document.Language.CitationWords.OrganKeys.FirstOrDefault(
            key => string.Equals(OrganKeys.ToActorId(key), document.OrganId, StringComparison.Ordinal));
    }

    private string? Find(CitationWord word)
    {
        if (Adopting is not null && word.ShortFor.Contains(Adopting))
        {
            return Adopting;
        }

        if (word.Organ is not null)
        {
            return word.Organ;
        }

        string? last = null;
        var lastTime = 0;
        foreach (var organ in word.ShortFor)
        {
            if (namedAt.TryGetValue(organ, out var time) && time > lastTime)
            {
                last = organ;
                lastTime = time;
            }
        }

        return last;
    }
}
