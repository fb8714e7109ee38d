using System.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes any text as the content of an XML element in a comment.</summary>
internal static class XmlText
{
    /// <summary>
    /// Escapes the text. Characters that turn the direction of what follows are left out: in a comment they could
    /// make code look like something that it is not.
    /// </summary>
    public static string Of(string text)
    {
        var xml = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            switch (c)
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                    break;
                default:
                    xml.Append(c);
                    break;
            }
        }

        return xml.ToString();
    }
}
