using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// Chinese has no acronyms: it shortens a name to some of its characters, in their order (安理会 for 安全理事会).
/// </summary>
internal static class HanAbbreviation
{
    /// <summary>Tells whether a form is such a name; one that only lacks a character or two is the name itself.</summary>
    public static bool Is(string form, string name)
    {
        if (form.Length == 0 || !TextFolding.IsHan(form[0]) || form.Length * 3 > name.Length * 2)
        {
            return false;
        }

        var next = 0;
        foreach (var c in form)
        {
            next = name.IndexOf(c, next) + 1;
            if (next == 0)
            {
                return false;
            }
        }

        return true;
    }
}
