using BenchmarkDotNet.Reports;

namespace TypedResolutions.Benchmarks.Report;

/// <summary>What a run has measured, by benchmark and by the values of its parameters.</summary>
internal sealed class Measurements
{
    private readonly Dictionary<string, BenchmarkReport> reports = new(StringComparer.Ordinal);

    public Measurements(IEnumerable<Summary> summaries)
    {
        foreach (var report in summaries.SelectMany(summary => summary.Reports).Where(report => report.ResultStatistics is not null))
        {
            var values = report.BenchmarkCase.Parameters.Items.Select(parameter => parameter.Value);
            reports[Key(report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo, report.BenchmarkCase.Descriptor.Type, [.. values])] = report;
        }
    }

    /// <summary>Gets the mean time; null where the benchmark was not run.</summary>
    public double? Seconds(Type type, string method, params object[] values) =>
        Find(type, method, values)?.ResultStatistics!.Mean / 1e9;

    /// <summary>Gets the bytes allocated in one operation; null where the benchmark was not run.</summary>
    public long? Allocated(Type type, string method, params object[] values) =>
        Find(type, method, values) is { } report ? report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) : null;

    private BenchmarkReport? Find(Type type, string method, object[] values) =>
        reports.GetValueOrDefault(Key(method, type, values));

    private static string Key(string method, Type type, object[] values) =>
        type.Name + "." + method + "(" + string.Join(",", values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))) + ")";
}
