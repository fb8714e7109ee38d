using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>The properties of a project and the metadata of its items, as the compiler shows them to a generator.</summary>
internal sealed class InMemoryOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties, "build_property.");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is InMemoryText text
        ? new Values(text.Metadata, "build_metadata.AdditionalFiles.")
        : Values.None;

    private sealed class Values(IReadOnlyDictionary<string, string> values, string prefix) : AnalyzerConfigOptions
    {
        public static readonly Values None = new(new Dictionary<string, string>(), string.Empty);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value);
        }
    }
}
