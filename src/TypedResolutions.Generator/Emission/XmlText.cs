namespace TypedResolutions.Generator.Emission;

/// <summary>Writes any text as the content of an XML element in a comment.</summary>
internal static class XmlText
{
    /// <summary>The characters that something else stands for.</summary>
    private static readonly char[] Escaped =
    [
        '&', '<', '>', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
    ];

    /// <summary>
    /// Escapes a stretch of a text. Characters that turn the direction of what follows are left out: in a comment they
    /// could make code look like something that it is not.
    /// </summary>
    public static void Append(CharacterBuffer xml, string text, int start, int end)
    {
        var written = start;
        for (int i; (i = text.IndexOfAny(Escaped, written, end - written)) >= 0; written = i + 1)
        {
            xml.Append(text, written, i - written);
            xml.Append(EscapeOf(text[i]));
        }

        xml.Append(text, written, end - written);
    }

    private static string EscapeOf(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => string.Empty,
    };
}
