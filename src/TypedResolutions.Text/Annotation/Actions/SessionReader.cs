using System.Globalization;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Finds the session that a sentence names: "at its seventy-third session", 第七十三届会议, دورتها الثالثة والسبعين.</summary>
internal sealed class SessionReader
{
    private readonly LanguageData language;
    private readonly PhraseTable<string> suffixes = new();
    private readonly PhraseTable<string> prefixes = new();

    public SessionReader(LanguageData language)
    {
        this.language = language;
        AddTemplates("header", "session.emergency", "ES-");
        AddTemplates("header", "session.special", "S-");
        AddTemplates("agenda", "session", string.Empty);
    }

    /// <summary>Finds the first session between two places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="limit">Where to stop.</param>
    /// <param name="end">Just behind the words that name it.</param>
    /// <returns>The session as a number, "S-30" or "ES-10" for a special one; null where none is named.</returns>
    public string? Find(FoldedText text, int start, int limit, out int end)
    {
        for (var i = start; i < limit; i++)
        {
            if (text.IsBoundary(i) && TryRead(text, i, out end) is { } session)
            {
                return session;
            }
        }

        end = start;
        return null;
    }

    private static int SkipBlank(FoldedText text, int position) => text[position] == ' ' ? position + 1 : position;

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
            if (suffix.Trim().Length > 0)
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
            && suffixes.TryMatch(text, SkipBlank(text, end), out var behind, out var series))
        {
            end = behind;
            return Name(series, number);
        }

        if (prefixes.TryMatch(text, start, out behind, out series)
            && TryReadNumber(text, SkipBlank(text, behind), out end, out number))
        {
            return Name(series, number);
        }

        return null;
    }

    private bool TryReadNumber(FoldedText text, int start, out int end, out int number)
    {
        var match = new TemplateMatch();
        var found = PlaceholderReader.TryRead("ordinal", text, start, language, match, out end);
        number = found ? match.Numbers[0] : 0;
        return found;
    }

    private static string Name(string series, int number) => series + number.ToString(CultureInfo.InvariantCulture);
}
