using System.Text;

namespace TypedResolutions;

/// <summary>
/// Turns a symbol or id into the key under which a catalog lists it: ASCII letters in upper case, letters and digits
/// kept, every run of other characters one underscore. <c>S/RES/1325 (2000)</c> and <c>s_res_1325_2000</c> are one.
/// </summary>
/// <remarks>This file is compiled into the generator, which writes the keys, too.</remarks>
internal static class CatalogKey
{
    public static string Of(string symbolOrId)
    {
        var key = new StringBuilder(symbolOrId.Length);
        var pending = false;
        foreach (var c in symbolOrId)
        {
            if (!char.IsLetterOrDigit(c))
            {
                pending = key.Length > 0;
                continue;
            }

            if (pending)
            {
                key.Append('_');
                pending = false;
            }

            key.Append(c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c);
        }

        return key.ToString();
    }
}
