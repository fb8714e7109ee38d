using System.Globalization;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes text as C# literals.</summary>
internal static class Literal
{
    /// <summary>Gets a short text as a quoted literal on one line.</summary>
    public static string Quoted(string text)
    {
        using var literal = new CharacterBuffer();
        Quote(literal, text);
        return literal.ToString();
    }

    /// <summary>Writes a text as a quoted literal on one line.</summary>
    public static void Quote(CharacterBuffer literal, string text)
    {
        literal.Append('"');
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i]) && EscapeOf(text[i]) is { } escape)
            {
                literal.Append(text, written, i - written);
                literal.Append(escape);
                written = i + 1;
            }
        }

        literal.Append(text, written, text.Length - written);
        literal.Append('"');
    }

    /// <summary>Writes a stretch of a long text, line for line as it is and so without indentation, as an expression of UTF-8 bytes.</summary>
    public static void Block(CharacterBuffer source, CharacterBuffer text, TextRange stretch, LiteralEncoding encoding)
    {
        if (encoding == LiteralEncoding.Utf8)
        {
            var quotes = Math.Max(3, LongestRunOfQuotes(text, stretch) + 1);
            source.Append('"', quotes);
            source.Append('\n');
            source.Append(text, stretch.Start, stretch.Length);
            source.Append('\n');
            source.Append('"', quotes);
            source.Append("u8");
        }
        else
        {
            source.Append("Encode(part, ");
            Lines(source, text.ToString(stretch));
            source.Append(')');
        }
    }

    /// <summary>Writes a long text, line for line as it is, as a string literal.</summary>
    public static void Lines(CharacterBuffer source, string text)
    {
        source.Append("@\"");
        source.Append(text.Replace("\"", "\"\""));
        source.Append('"');
    }

    /// <summary>Tells of most characters that they stand for themselves.</summary>
    private static bool IsPlain(char c) => c is (> '"' and < '\\') or (> '\\' and < '\u007F');

    /// <summary>Gets what stands for a character; null for itself.</summary>
    private static string? EscapeOf(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFF' or (>= '\uD800' and <= '\uDFFF') =>
            "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static int LongestRunOfQuotes(CharacterBuffer text, TextRange stretch)
    {
        var longest = 0;
        for (var i = stretch.Start; (i = text.IndexOf('"', i, stretch.End - i)) >= 0;)
        {
            var run = text.RunAt(i, stretch.End);
            longest = Math.Max(longest, run);
            i += run;
        }

        return longest;
    }
}
