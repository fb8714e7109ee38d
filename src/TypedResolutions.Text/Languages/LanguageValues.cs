namespace TypedResolutions.Text.Languages;

/// <summary>
/// Reads the values of a line: separated by <c>|</c>, with groups <c>(a|b|)</c> that stand for all their alternatives. A
/// parenthesis is a group only if it holds a bar without blanks on both its sides and no parenthesis.
/// </summary>
internal static class LanguageValues
{
    private const int MostCombinations = 4096;

    /// <summary>Splits a line's values and expands their groups.</summary>
    public static string[] Read(string line)
    {
        var result = new List<string>();
        var start = 0;
        var i = 0;
        while (i <= line.Length)
        {
            if (i == line.Length || line[i] == '|')
            {
                Expand(line.Substring(start, i - start).Trim(), result);
                start = ++i;
            }
            else
            {
                i = line[i] == '(' && GroupEnd(line, i) is > 0 and var end ? end + 1 : i + 1;
            }
        }

        return result.ToArray();
    }

    /// <summary>Gets the place of the parenthesis that closes a group; -1 where none opens.</summary>
    private static int GroupEnd(string text, int open)
    {
        var hasBar = false;
        for (var i = open + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(':
                    return -1;
                case ')':
                    return hasBar ? i : -1;
                case '|':
                    if (text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ')
                    {
                        return -1;
                    }

                    hasBar = true;
                    break;
            }
        }

        return -1;
    }

    private static void Expand(string value, List<string> result)
    {
        if (value.Length == 0)
        {
            return;
        }

        var open = FirstGroup(value);
        if (open < 0)
        {
            result.Add(CollapseBlanks(value));
            return;
        }

        var close = GroupEnd(value, open);
        foreach (var alternative in value.Substring(open + 1, close - open - 1).Split('|'))
        {
            if (result.Count < MostCombinations)
            {
                Expand(value.Substring(0, open) + alternative + value.Substring(close + 1), result);
            }
        }
    }

    private static int FirstGroup(string value)
    {
        for (var i = value.IndexOf('('); i >= 0; i = value.IndexOf('(', i + 1))
        {
            if (GroupEnd(value, i) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static string CollapseBlanks(string value) =>
        string.Join(" ", value.Split([' '], StringSplitOptions.RemoveEmptyEntries));
}
