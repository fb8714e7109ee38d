using System.Globalization;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Finds the session that a sentence names: "at its seventy-third session", 第七十三届会议, دورتها الثالثة والسبعين.</summary>
internal sealed class SessionReader
{
    private readonly LanguageData language;
    private readonly PhraseTable<bool> and;
    private readonly PhraseTable<bool> years;
    private readonly PhraseTable<string> suffixes = new();
    private readonly PhraseTable<string> prefixes = new();
    private readonly Openings openings;

    public SessionReader(LanguageData language)
    {
        this.language = language;
        and = language.Phrases("citations", "and");
        years = language.Phrases("periods", "year");
        AddTemplates("header", "session.emergency", "ES-");
        AddTemplates("header", "session.special", "S-");
        AddTemplates("agenda", "session", string.Empty);
        openings = PlaceholderReader.OpeningsOf(Placeholder.Ordinal, language);
        openings.Add(prefixes.Openings);
    }

    /// <summary>Finds the first session between two places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="limit">Where to stop.</param>
    /// <param name="end">Just behind the words that name it.</param>
    /// <returns>The session as a number, "S-30" or "ES-10" for a special one; null where none is named.</returns>
    public string? Find(FoldedText text, int start, int limit, out int end)
    {
        var found = FindAll(text, start, limit);
        end = found.Count > 0 ? found[0].End : start;
        return found.Count > 0 ? found[0].Session : null;
    }

    /// <summary>Finds the first session, with those in a list with it: "at its fifty-fourth and fifty-seventh sessions".</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="limit">Where to stop.</param>
    /// <returns>The sessions, and where the words stand that name each; all end where the list ends.</returns>
    public IReadOnlyList<(string Session, int Start, int End)> FindAll(FoldedText text, int start, int limit)
    {
        var starts = text.Starts;
        for (var i = starts.Next(openings, start, limit); i < limit; i = starts.Next(openings, i + 1, limit))
        {
            if (TryRead(text, i, out var end) is { } session)
            {
                return [(session, i, end)];
            }

            if (TryReadList(text, i) is { } list)
            {
                return list;
            }
        }

        return [];
    }

    private void AddTemplates(string section, string key, string series)
    {
        foreach (var template in language.File.Values(section, key))
        {
            var open = Math.Max(
                template.LastIndexOf("{ordinal}", StringComparison.Ordinal),
                template.LastIndexOf("{year}", StringComparison.Ordinal));
            if (open < 0)
            {
                continue;
            }

            var suffix = template.Substring(template.IndexOf('}', open) + 1);
            var prefix = template.Substring(0, open);
            prefix = prefix.Substring(prefix.LastIndexOf('}') + 1);
            // "At the session of {year} года": the word for a year behind a number makes no session.
            var isYear = suffix.Trim().Length > 0 && years.TryGet(suffix, out _);
            if (suffix.Trim().Length > 0 && !isYear)
            {
                suffixes.Add(suffix, series);
            }
            else if (prefix.Trim().Length > 0)
            {
                prefixes.Add(prefix, series);
            }
        }
    }

    private string? TryRead(FoldedText text, int start, out int end)
    {
        if (TryReadNumber(text, start, out end, out var number)
            && suffixes.TryMatch(text, text.SkipBlank(end), out var behind, out var series))
        {
            end = behind;
            return Name(series, number);
        }

        if (prefixes.TryMatch(text, start, out behind, out series)
            && TryReadNumber(text, text.SkipBlank(behind), out end, out number))
        {
            return Name(series, number);
        }

        return null;
    }

    private List<(string Session, int Start, int End)>? TryReadList(FoldedText text, int start)
    {
        const int longest = 8;
        if (!TryReadNumber(text, start, out _, out _))
        {
            return null;
        }

        var numbers = new List<(int Number, int Start)>();
        var position = start;
        while (numbers.Count < longest && TryReadNumber(text, position, out var end, out var number))
        {
            numbers.Add((number, position));
            if (numbers.Count > 1 && suffixes.TryMatch(text, text.SkipBlank(end), out var behind, out var series))
            {
                return numbers.ConvertAll(entry => (Name(series, entry.Number), entry.Start, behind));
            }

            position = text.SkipBlank(text[end] == ',' ? end + 1 : end);
            position = and.TryMatch(text, position, out behind, out _) ? text.SkipBlank(behind) : position;
        }

        return null;
    }

    private bool TryReadNumber(FoldedText text, int start, out int end, out int number) =>
        PlaceholderReader.TryReadOrdinal(text, start, language, out end, out number);

    private static string Name(string series, int number) => series + number.ToString(CultureInfo.InvariantCulture);
}
