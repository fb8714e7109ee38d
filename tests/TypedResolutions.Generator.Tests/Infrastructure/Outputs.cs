using Microsoft.CodeAnalysis;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>All that a driver's last run gave: the files in their order, which counts, and the diagnostics.</summary>
internal static class Outputs
{
    public static IReadOnlyList<string> Of(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return
        [
            .. result.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText),
            .. result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal),
        ];
    }
}
