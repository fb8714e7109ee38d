using Microsoft.CodeAnalysis;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>A project after its generator ran.</summary>
internal sealed record GeneratedConsumer(GeneratorDriver Driver, Compilation Compilation)
{
    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>Gets the generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Gets what the compiler says of the whole, XML comments included; hidden hints are not told.</summary>
    public IReadOnlyList<string> Diagnostics()
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = Compilation.Emit(assembly, xmlDocumentationStream: documentation);
        return
        [
            .. emitted.Diagnostics
                .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
                .Select(diagnostic => diagnostic.ToString()),
        ];
    }

    /// <summary>Requires that the generator did not fail and that the compiler has nothing to say.</summary>
    public GeneratedConsumer AssertClean()
    {
        Assert.Null(Result.Exception);
        Assert.Empty(Driver.GetRunResult().Diagnostics);
        Assert.Empty(Diagnostics());
        return this;
    }
}
