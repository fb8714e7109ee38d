using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>The options of texts as the compiler itself reads them from an <c>.editorconfig</c>.</summary>
internal sealed class EditorConfig(string content) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet configuration =
        AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(content, "/project/.editorconfig") });

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(configuration.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> values = new(values, KeyComparer);

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
