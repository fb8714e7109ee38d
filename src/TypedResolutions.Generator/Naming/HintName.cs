using System.Text;
using TypedResolutions.Text.Naming;

namespace TypedResolutions.Generator.Naming;

/// <summary>
/// Names generated files: ASCII, short enough for Windows paths, and different for different identifiers even where
/// the file system ignores case.
/// </summary>
internal static class HintName
{
    private const int MaximumLength = 60;

    public static string Of(string identifier)
    {
        if (IsPlain(identifier))
        {
            return identifier + ".g.cs";
        }

        var ascii = new StringBuilder(MaximumLength);
        foreach (var c in identifier)
        {
            if (ascii.Length == MaximumLength)
            {
                break;
            }

            ascii.Append(c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') ? c : '_');
        }

        return ascii + "." + StableHash.Of(identifier) + ".g.cs";
    }

    /// <summary>Two different names without lower-case letters differ in more than case, and end in no hash.</summary>
    private static bool IsPlain(string identifier)
    {
        foreach (var c in identifier)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return identifier.Length <= MaximumLength && identifier is not ("ACTORS" or "INSTRUMENTS" or "RESOLUTIONCATALOG" or "RESOLUTIONMODEL");
    }
}
