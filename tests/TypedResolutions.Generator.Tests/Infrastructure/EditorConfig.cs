using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>The options of texts as the compiler itself reads them from an <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
/// <param name="content">The content of the file.</param>
/// <param name="beneath">The options that hold where the file says nothing; null for none.</param>
internal sealed class EditorConfig(string content, AnalyzerConfigOptionsProvider? beneath = null) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet configuration =
        AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(content, "/project/.editorconfig") });

    public override AnalyzerConfigOptions GlobalOptions =>
        new Values(configuration.GlobalConfigOptions.AnalyzerOptions, beneath?.GlobalOptions);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(configuration.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions, beneath?.GetOptions(textFile));

    private sealed class Values(IReadOnlyDictionary<string, string> values, AnalyzerConfigOptions? beneath) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> values = new(values, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value) || (beneath is not null && beneath.TryGetValue(key, out value));
    }
}
