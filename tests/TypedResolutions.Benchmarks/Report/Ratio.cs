namespace TypedResolutions.Benchmarks.Report;

/// <summary>One time divided by another of the same run.</summary>
/// <param name="What">What is compared with what.</param>
/// <param name="Value">The quotient; null where one of both was not measured.</param>
/// <param name="Target">What it should be at most; null for none.</param>
internal sealed record Ratio(string What, double? Value, double? Target = null)
{
    public string Verdict => Target is null ? string.Empty : Value <= Target ? "reached" : "not reached";
}
