using System.Globalization;

namespace TypedResolutions.Generator.Naming;

/// <summary>Hashes a name the same way on every machine and in every version (32-bit FNV-1a).</summary>
internal static class StableHash
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Gets 8 hexadecimal digits.</summary>
    public static string Of(string name)
    {
        var hash = OffsetBasis;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ (byte)c) * Prime);
            hash = unchecked((hash ^ (byte)(c >> 8)) * Prime);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
