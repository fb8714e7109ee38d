using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedResolutions.Generator.Inputs;

/// <summary>Chooses the encoding of literals.</summary>
internal static class LiteralEncodings
{
    public static LiteralEncoding Read(ParseOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return options is CSharpParseOptions { LanguageVersion: var version }
            ? Of(version)
            : LiteralEncoding.Unsupported;
    }

    private static LiteralEncoding Of(LanguageVersion version) => version switch
    {
        >= LanguageVersion.CSharp11 => LiteralEncoding.Utf8,
        >= LanguageVersion.CSharp9 => LiteralEncoding.Utf16,
        _ => LiteralEncoding.Unsupported,
    };
}
