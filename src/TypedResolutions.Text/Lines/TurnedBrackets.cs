namespace TypedResolutions.Text.Lines;

/// <summary>
/// Extractions of right-to-left text write brackets as they look on the page: "]دون الإحالة )A/60/L.48([". A closing
/// bracket that closes nothing, with an opening one behind it and a word at both, is such a pair.
/// </summary>
internal static class TurnedBrackets
{
    private const int Farthest = 300;
    private const int Deepest = 4;

    /// <summary>Turns such pairs back, each character in its place.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with its brackets right; the same instance where all are.</returns>
    public static string Straighten(string text)
    {
        char[]? turned = null;
        var depth = 0;
        var opened = new int[Deepest];
        var waiting = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' && depth > 0 && EndsParagraph(text, i))
            {
                depth = 0;
            }

            while (waiting > 0 && i - opened[waiting - 1] > Farthest)
            {
                waiting = 0;
            }

            if (c is '(' or '[')
            {
                if (waiting > 0 && IsPair(text[opened[waiting - 1]], c) && IsWord(text, i - 1))
                {
                    turned ??= text.ToCharArray();
                    turned[opened[waiting - 1]] = c;
                    turned[i] = text[opened[waiting - 1]];
                    waiting--;
                }
                else
                {
                    depth++;
                }
            }
            else if (c is ')' or ']')
            {
                if (depth > 0)
                {
                    depth--;
                }
                else if (waiting < Deepest && i + 1 < text.Length && IsWord(text, i + 1))
                {
                    opened[waiting++] = i;
                }
            }
        }

        return turned is null ? text : new string(turned);
    }

    private static bool IsPair(char close, char open) => (close == ')' && open == '(') || (close == ']' && open == '[');

    private static bool IsWord(string text, int index) =>
        char.IsLetterOrDigit(text[index]) || text[index] is '.' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or '*' or '\u200F' or '\u200E' or '\u202B' or '\u202C' or '\u202A' or '\'' or '’' or '‘';

    private static bool EndsParagraph(string text, int index) =>
        index + 1 < text.Length && text[index + 1] is '\n' or '\r';
}
