using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>
/// A line as a language writes it, with places for numbers, dates and names: <c>Adopted by the {organ} at its {ordinal}
/// meeting, on {date}</c>. Its one backtracking placeholder, <c>{*}</c>, reaches no further than a line does.
/// </summary>
internal sealed class LineTemplate
{
    private const int LongestAnything = 200;

    private readonly List<(string Literal, string? Placeholder)> parts = new();
    private readonly bool opensWithNumber;

    public LineTemplate(string template)
    {
        var i = 0;
        while (i < template.Length)
        {
            var open = template.IndexOf('{', i);
            if (open < 0)
            {
                AddLiteral(template.Substring(i));
                break;
            }

            AddLiteral(template.Substring(i, open - i));
            var close = template.IndexOf('}', open);
            close = close < 0 ? template.Length - 1 : close;
            parts.Add((string.Empty, template.Substring(open + 1, close - open - 1)));
            i = close + 1;
        }

        if (parts.Count > 0)
        {
            var opening = parts[0].Literal.TrimStart(' ');
            First = opening.Length > 0 ? opening[0] : null;
            opensWithNumber = parts[0].Placeholder is "day" or "year" or "items";
        }
    }

    /// <summary>Gets what tells two templates apart: blanks and letter case do not.</summary>
    public string Key => string.Concat(parts.Select(part => part.Placeholder is null ? part.Literal : "{" + part.Placeholder + "}"));

    /// <summary>Gets the character that the template opens with, blanks apart; null where a placeholder opens it.</summary>
    public char? First { get; }

    /// <summary>Tells from the character at a place, before any work is done, whether the template may match there.</summary>
    public bool MayOpenWith(char c)
    {
        if (c == ' ')
        {
            return true;
        }

        return First is { } first ? c == first : !opensWithNumber || c is >= '0' and <= '9' || TextFolding.IsHan(c);
    }

    /// <summary>Matches the template at a place of a line.</summary>
    /// <param name="line">The folded line.</param>
    /// <param name="start">Where the template has to start.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="match">Takes what the placeholders stand for; where the template does not match, what was read of it.</param>
    /// <returns>Whether it matches.</returns>
    public bool TryMatch(FoldedText line, int start, LanguageData language, TemplateMatch match) =>
        MatchFrom(0, line, start, language, match);

    private static int SkipBlanks(FoldedText line, int position)
    {
        while (line[position] == ' ')
        {
            position++;
        }

        return position;
    }

    private static int MatchLiteral(string literal, FoldedText line, int position)
    {
        // A blank of the template is any blank of the line, or none beside a number: converters lose and add them.
        foreach (var c in literal)
        {
            if (c == ' ')
            {
                position = SkipBlanks(line, position);
                continue;
            }

            if (line[position] == ' ' && !char.IsLetterOrDigit(c))
            {
                position = SkipBlanks(line, position);
            }

            if (position >= line.Length || line[position] != c)
            {
                return -1;
            }

            position++;
        }

        return position;
    }

    private void AddLiteral(string text)
    {
        // Scripts without blanks drop them when they are folded: a blank of the template means nothing there.
        var han = text.Any(TextFolding.IsHan);
        var leading = !han && text.Length > 0 && char.IsWhiteSpace(text[0]);
        var trailing = !han && text.Length > 0 && char.IsWhiteSpace(text[text.Length - 1]);
        var folded = TextFolding.FoldPhrase(text);
        if (folded.Length == 0 && !leading)
        {
            return;
        }

        parts.Add(((leading ? " " : string.Empty) + folded + (trailing && folded.Length > 0 ? " " : string.Empty), null));
    }

    private bool MatchFrom(int index, FoldedText line, int position, LanguageData language, TemplateMatch match)
    {
        for (; index < parts.Count; index++)
        {
            var (literal, placeholder) = parts[index];
            if (placeholder is null)
            {
                position = MatchLiteral(literal, line, position);
                if (position < 0)
                {
                    return false;
                }

                continue;
            }

            position = SkipBlanks(line, position);
            if (placeholder == "*")
            {
                return MatchAnything(index, line, position, language, match);
            }

            if (!PlaceholderReader.TryRead(placeholder, line, position, language, match, out position))
            {
                return false;
            }
        }

        match.End = position;
        return true;
    }

    private bool MatchAnything(int index, FoldedText line, int position, LanguageData language, TemplateMatch match)
    {
        var limit = Math.Min(line.Length, position + LongestAnything);
        match.Anything = (position, limit);
        if (index + 1 == parts.Count)
        {
            match.End = limit;
            return true;
        }

        for (var end = position; end <= limit; end++)
        {
            if (MatchFrom(index + 1, line, end, language, match))
            {
                match.Anything = (position, end);
                return true;
            }
        }

        return false;
    }
}
