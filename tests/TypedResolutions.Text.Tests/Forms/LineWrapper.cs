using System.Text.RegularExpressions;

namespace TypedResolutions.Text.Tests.Forms;

/// <summary>Breaks text into lines as a page does: at blanks, between Han characters, in long words with a hyphen.</summary>
internal static partial class LineWrapper
{
    private const int ShortestHyphenated = 9;

    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (Match match in TokenPattern().Matches(text))
        {
            var token = match.Value;
            if (line.TrimEnd().Length + token.TrimEnd().Length > width && line.Length > 0)
            {
                var head = Hyphenate(token, width - line.Length);
                lines.Add((line + (head.Length > 0 ? head + "-" : string.Empty)).TrimEnd());
                token = token[head.Length..];
                line = string.Empty;
            }

            line += token;
        }

        if (line.Trim().Length > 0)
        {
            lines.Add(line.TrimEnd());
        }

        return lines;
    }

    private static string Hyphenate(string word, int room)
    {
        var half = word.Length / 2;
        return HyphenatedPattern().IsMatch(word) && word.TrimEnd().Length >= ShortestHyphenated && half + 1 <= room ? word[..half] : string.Empty;
    }

    [GeneratedRegex(@"[\u4E00-\u9FFF][，。；：、》”]*\s*|[^\s\u4E00-\u9FFF]+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex TokenPattern();

    [GeneratedRegex(@"^[a-zà-ÿа-яё]+[,;.]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenatedPattern();
}
