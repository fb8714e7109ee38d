using Microsoft.CodeAnalysis;

namespace TypedResolutions.Generator.Tests.Infrastructure;

/// <summary>Why the stages of a run gave what they gave, each reason once: what a test expects of an edit.</summary>
internal sealed record StepReasons
{
    private const string Output = "SourceOutput";

    private StepReasons(IReadOnlyDictionary<string, string> reasons) => Reasons = reasons;

    /// <summary>Gets the reasons by stage, as <c>Cached</c> or <c>Modified+Cached</c> in the order of the enum.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; }

    public static StepReasons Of(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        var reasons = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Names)
        {
            reasons[name] = result.TrackedSteps.TryGetValue(name, out var steps)
                ? Describe(steps.SelectMany(step => step.Outputs))
                : string.Empty;
        }

        reasons[Output] = Describe(result.TrackedOutputSteps
            .SelectMany(pair => pair.Value)
            .SelectMany(step => step.Outputs));
        return new StepReasons(reasons);
    }

    /// <summary>Gets the names of all stages, read from the class that lists them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!),
    ];

    /// <summary>Requires that every stage gave what it had: nothing was parsed and nothing emitted.</summary>
    public void AssertNothingDone() => Assert.All(Reasons, pair => Assert.Contains(pair.Value, new[]
    {
        string.Empty, "Cached", "Unchanged", "Cached+Unchanged", "Unchanged+Cached",
    }));

    public void AssertAre(params (string Stage, string Reason)[] expected) => Assert.Equal(
        expected.OrderBy(pair => pair.Stage, StringComparer.Ordinal),
        Reasons.Where(pair => pair.Value is not ("Cached" or "")).Select(pair => (pair.Key, pair.Value)));

    private static string Describe(IEnumerable<(object Value, IncrementalStepRunReason Reason)> outputs) =>
        string.Join("+", outputs.Select(output => output.Reason).Distinct().Order());
}
