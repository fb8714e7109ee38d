using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Text.Naming;

namespace TypedResolutions.Generator.Naming;

/// <summary>Makes the namespace of the generated types out of what the project says.</summary>
internal static class NamespaceName
{
    private const string DefaultName = "Resolutions";

    /// <summary>Gets the namespace asked for, or else <c>Resolutions</c> in the project's root namespace.</summary>
    public static string Of(string? asked, string? root)
    {
        if (asked is not null)
        {
            return Valid(asked) ?? DefaultName;
        }

        return root is not null && Valid(root) is { } valid ? valid + "." + DefaultName : DefaultName;
    }

    private static string? Valid(string name)
    {
        var parts = name.Split('.').Where(part => part.Length > 0).Select(ValidPart).ToArray();
        return parts.Length == 0 ? null : string.Join(".", parts);
    }

    private static string ValidPart(string part)
    {
        var plain = part.StartsWith("@", StringComparison.Ordinal) ? part.Substring(1) : part;
        if (SyntaxFacts.GetKeywordKind(plain) != SyntaxKind.None)
        {
            return "@" + plain;
        }

        return SyntaxFacts.IsValidIdentifier(plain) ? plain : Identifier.Of(plain, "_");
    }
}
