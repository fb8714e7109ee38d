using System.Text;
using TypedResolutions.Text.Naming;

namespace TypedResolutions.Generator.Naming;

/// <summary>
/// Names generated files: ASCII, short enough for Windows paths, none of them a Windows device, and different for
/// different identifiers even where the file system ignores case.
/// </summary>
internal static class HintName
{
    private const string Extension = ".g.cs";
    private const int HashLength = 8;

    /// <summary>
    /// What a project in a folder of 120 characters has left of the 259 that Windows allows, where it writes the files
    /// to <c>obj/Release/netstandard2.0/generated</c> below the names of the generator's assembly and type.
    /// </summary>
    private const int MaximumLength = 27;

    public static string Of(string identifier)
    {
        if (IsPlain(identifier))
        {
            return identifier + Extension;
        }

        var ascii = new StringBuilder(MaximumLength);
        foreach (var c in identifier)
        {
            if (ascii.Length == MaximumLength - Extension.Length - HashLength - 1)
            {
                break;
            }

            ascii.Append(c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') ? c : '_');
        }

        if (IsDevice(ascii.ToString()))
        {
            ascii.Append('_');
        }

        return ascii + "." + StableHash.Of(identifier) + Extension;
    }

    /// <summary>Names a second file whose cut name and hash are those of another.</summary>
    /// <param name="hintName">The name that is taken, which ends in a hash.</param>
    public static string Another(string hintName) =>
        hintName.Substring(0, hintName.Length - Extension.Length - HashLength) + StableHash.Of(hintName) + Extension;

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

        return identifier.Length <= MaximumLength - Extension.Length
            && identifier is not ("ACTORS" or "INSTRUMENTS" or "RESOLUTIONCATALOG" or "RESOLUTIONMODEL")
            && !IsDevice(identifier);
    }

    /// <summary>Windows takes these names for devices, in any case and whatever extension follows: a hash is one too.</summary>
    private static bool IsDevice(string stem) => stem.ToUpperInvariant() switch
    {
        "CON" or "PRN" or "AUX" or "NUL" => true,
        ['C', 'O', 'M', >= '0' and <= '9'] or ['L', 'P', 'T', >= '0' and <= '9'] => true,
        _ => false,
    };
}
