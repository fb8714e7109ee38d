using System.Text;

namespace TypedResolutions;

/// <summary>Reads what generated code carries.</summary>
internal static class Utf8
{
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
#if NET
        return Encoding.UTF8.GetString(utf8);
#else
        return Encoding.UTF8.GetString(utf8.ToArray());
#endif
    }

    /// <summary>Decodes into an array at a place.</summary>
    /// <returns>How many characters were written.</returns>
    public static int Decode(ReadOnlySpan<byte> utf8, char[] characters, int start)
    {
#if NET
        return Encoding.UTF8.GetChars(utf8, characters.AsSpan(start));
#else
        return Encoding.UTF8.GetChars(utf8.ToArray(), 0, utf8.Length, characters, start);
#endif
    }
}
