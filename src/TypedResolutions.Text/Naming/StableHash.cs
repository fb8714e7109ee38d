using System.Globalization;

namespace TypedResolutions.Text.Naming;

/// <summary>Hashes a name the same way on every machine and in every version (32-bit FNV-1a).</summary>
public static class StableHash
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Gets the hash of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>8 hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Of(string name)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        var hash = OffsetBasis;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ (byte)c) * Prime);
            hash = unchecked((hash ^ (byte)(c >> 8)) * Prime);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
