using System.Text;

namespace TypedResolutions.Generator.Traceability;

/// <summary>Reads how code writes a paragraph: "OP 32", "para. 5 (a)", "operative paragraph 3", "PP7", "Annex_P12".</summary>
internal static class ParagraphReference
{
    /// <summary>The words before the number; the longer ones first, because a shorter one may begin them.</summary>
    private static readonly (string Words, string Prefix)[] Names =
    [
        ("preambular paragraph", "PP"),
        ("operative paragraph", "OP"),
        ("preambular para.", "PP"),
        ("operative para.", "OP"),
        ("op. para.", "OP"),
        ("paragraph", "OP"),
        ("para.", "OP"),
        ("para", "OP"),
        ("pp", "PP"),
        ("op", "OP"),
        ("§", "OP"),
    ];

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The whole reference; blanks and commas around it do not count.</param>
    /// <returns>The label that it would have; null where it reads as no paragraph.</returns>
    public static string? Read(string text)
    {
        var reference = text.Trim(' ', ',', '.');
        foreach (var (words, prefix) in Names)
        {
            if (reference.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return Number(reference.Substring(words.Length).TrimStart(' ')) is { } number ? prefix + number : null;
            }
        }

        return reference.IndexOf("_P", StringComparison.Ordinal) > 0 && reference.IndexOf(' ') < 0 ? reference : null;
    }

    /// <summary>Reads "5", "5 (a) (i)", "5(a)", "5_a_i" as "5_a_i".</summary>
    private static string? Number(string text)
    {
        if (text.Length == 0 || text[0] is not (>= '0' and <= '9'))
        {
            return null;
        }

        var number = new StringBuilder(text.Length);
        var isParted = false;
        foreach (var c in text)
        {
            if (c is ' ' or '(' or ')' or '_')
            {
                isParted = true;
                continue;
            }

            if (!Continues(number, c, isParted))
            {
                return null;
            }

            number.Append(isParted ? "_" : string.Empty).Append(c);
            isParted = false;
        }

        return number.ToString();
    }

    /// <summary>"5a" is not how a sub-paragraph is written, and "5 12" is two numbers.</summary>
    private static bool Continues(StringBuilder number, char c, bool isParted)
    {
        var isLetter = c is >= 'a' and <= 'z';
        if (isParted)
        {
            return isLetter;
        }

        var isBehindLetter = number.Length > 0 && number[number.Length - 1] is >= 'a' and <= 'z';
        return isBehindLetter ? isLetter : c is >= '0' and <= '9';
    }
}
