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
}
