using Microsoft.CodeAnalysis;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>All that a driver's last run gave, in an order that does not depend on that of the texts.</summary>
internal static class Outputs
{
    public static IReadOnlyList<string> Of(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return
        [
            .. result.GeneratedSources
                .Select(source => source.HintName + "\n" + source.SourceText)
                .Order(StringComparer.Ordinal),
            .. result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal),
        ];
    }
}
