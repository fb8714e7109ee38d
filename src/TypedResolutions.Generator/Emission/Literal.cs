using System.Globalization;
using System.Text;
using TypedResolutions.Generator.Inputs;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes text as C# literals.</summary>
internal static class Literal
{
    /// <summary>Writes a short text as a quoted literal on one line.</summary>
    public static string Quoted(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    literal.Append('\\').Append(c);
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFF':
                case >= '\uD800' and <= '\uDFFF':
                    literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    literal.Append(c);
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Writes a long text, line for line as it is and so without indentation, as an expression of UTF-8 bytes.</summary>
    public static void Block(SourceWriter writer, string text, LiteralEncoding encoding)
    {
        if (encoding == LiteralEncoding.Utf8)
        {
            var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(text) + 1));
            writer.Verbatim(quotes + "\n");
            writer.Verbatim(text);
            writer.Verbatim("\n" + quotes + "u8");
        }
        else
        {
            writer.Verbatim("Encode(part, @\"" + text.Replace("\"", "\"\"") + "\")");
        }
    }

    private static int LongestRunOfQuotes(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
