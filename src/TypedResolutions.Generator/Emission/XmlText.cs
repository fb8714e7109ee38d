namespace TypedResolutions.Generator.Emission;

/// <summary>Writes any text as the content of an XML element in a comment.</summary>
internal static class XmlText
{
    /// <summary>
    /// Escapes a stretch of a text. Characters that turn the direction of what follows are left out: in a comment they
    /// could make code look like something that it is not.
    /// </summary>
    public static void Append(CharacterBuffer xml, string text, int start, int end)
    {
        var written = start;
        for (var i = start; i < end; i++)
        {
            if (!IsPlain(text[i]) && EscapeOf(text[i]) is { } escape)
            {
                xml.Append(text, written, i - written);
                xml.Append(escape);
                written = i + 1;
            }
        }

        xml.Append(text, written, end - written);
    }

    /// <summary>Tells of most letters that nothing has to stand for them.</summary>
    private static bool IsPlain(char c) => c is > '>' and < '\u202A';

    /// <summary>Gets what stands for a character; null for itself.</summary>
    private static string? EscapeOf(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => string.Empty,
        _ => null,
    };
}
