using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>
/// A line as a language writes it, with places for numbers, dates and names: <c>Adopted by the {organ} at its {ordinal}
/// meeting, on {date}</c>. Its one backtracking placeholder, <c>{*}</c>, reaches no further than a line does.
/// </summary>
internal sealed class LineTemplate
{
    private const int LongestAnything = 200;

    private readonly List<(string Literal, Placeholder Placeholder)> parts = new();

    /// <summary>The letter or digit behind the first; <c>'\0'</c> where anything may stand there.</summary>
    private readonly char second;

    /// <summary>What may stand at the template's start, where its own words do not.</summary>
    private readonly Openings? openings;

    public LineTemplate(string template, LanguageData language)
    {
        Key = string.Empty;
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
            var name = template.Substring(open + 1, close - open - 1);
            parts.Add((string.Empty, PlaceholderReader.ByName(name)));
            Key += "{" + name + "}";
            i = close + 1;
        }

        var opening = parts.Count > 0 ? parts[0].Literal.TrimStart(' ') : string.Empty;
        First = opening.Length > 0 ? opening[0] : null;
        second = opening.Length > 1 && char.IsLetterOrDigit(opening[1]) ? opening[1] : '\0';
        openings = First is null ? language.OpeningsOf(parts.Count > 0 ? parts[0].Placeholder : Placeholder.Anything) : null;
    }

    /// <summary>Gets what tells two templates apart: blanks and letter case do not.</summary>
    public string Key { get; private set; }

    /// <summary>Gets the words and the placeholders in their order.</summary>
    public IReadOnlyList<(string Literal, Placeholder Placeholder)> Parts => parts;

    /// <summary>Gets the character that the template opens with, blanks apart; null where a placeholder opens it.</summary>
    public char? First { get; }

    /// <summary>Tells from the characters at a place, before any work is done, whether the template may match there.</summary>
    public bool MayOpenAt(FoldedText line, int start)
    {
        var c = line[start];
        return c == ' ' || (First is { } first ? c == first && (second == '\0' || line[start + 1] == second) : openings!.MayStartAt(line, start));
    }

    /// <summary>Tells whether a placeholder stands at the template's start.</summary>
    public bool OpensWith(Placeholder placeholder) => First is null && parts.Count > 0 && parts[0].Placeholder == placeholder;

    /// <summary>Adds the characters that the template opens with.</summary>
    public void AddTo(Openings set)
    {
        if (openings is not null)
        {
            set.Add(openings);
        }
        else if (second == '\0')
        {
            set.Add(First!.Value);
        }
        else
        {
            set.Add(First!.Value, second);
        }
    }

    /// <summary>Matches the template at a place of a line.</summary>
    /// <param name="line">The folded line.</param>
    /// <param name="start">Where the template has to start.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="match">Takes what the placeholders stand for; where the template does not match, what was read of it.</param>
    /// <returns>Whether it matches.</returns>
    public bool TryMatch(FoldedText line, int start, LanguageData language, TemplateMatch match) =>
        TryMatchFrom(0, line, start, language, match, out _);

    public static int SkipBlanks(FoldedText line, int position)
    {
        while (line[position] == ' ')
        {
            position++;
        }

        return position;
    }

    /// <summary>Matches words of a template.</summary>
    /// <returns>The place behind them; -1 where they do not stand there.</returns>
    public static int MatchLiteral(string literal, FoldedText line, int position)
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

        var literal = (leading ? " " : string.Empty) + folded + (trailing && folded.Length > 0 ? " " : string.Empty);
        parts.Add((literal, Placeholder.None));
        Key += literal;
    }

    /// <summary>Matches the parts from one on; without a match to fill, only their end is told.</summary>
    public bool TryMatchFrom(int index, FoldedText line, int position, LanguageData language, TemplateMatch? match, out int end)
    {
        end = position;
        for (; index < parts.Count; index++)
        {
            var (literal, placeholder) = parts[index];
            if (placeholder == Placeholder.None)
            {
                position = MatchLiteral(literal, line, position);
                if (position < 0)
                {
                    return false;
                }

                continue;
            }

            position = SkipBlanks(line, position);
            if (placeholder == Placeholder.Anything)
            {
                return MatchAnything(index, line, position, language, match, out end);
            }

            if (!PlaceholderReader.TryRead(placeholder, line, position, language, match, out position))
            {
                return false;
            }
        }

        match?.End = position;
        end = position;
        return true;
    }

    private bool MatchAnything(int index, FoldedText line, int position, LanguageData language, TemplateMatch? match, out int end)
    {
        var limit = Math.Min(line.Length, position + LongestAnything);
        match?.Anything = (position, limit);
        end = limit;
        if (index + 1 == parts.Count)
        {
            match?.End = limit;
            return true;
        }

        for (var from = position; from <= limit; from++)
        {
            if (TryMatchFrom(index + 1, line, from, language, match, out end))
            {
                match?.Anything = (position, from);
                return true;
            }
        }

        return false;
    }
}
