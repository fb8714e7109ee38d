using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using TypedResolutions.Benchmarks.Report;
using TypedResolutions.Benchmarks.Turns;

// What is measured in turn, variant by variant within each round, which BenchmarkDotNet does not do.
switch (args)
{
    case [TextByText.Command]:
        TextByText.Write(Console.Out);
        return;
    case [CompileInTurn.Command]:
        CompileInTurn.Write(Console.Out);
        return;
    case [RunInTurn.Command]:
        RunInTurn.Write(Console.Out);
        return;
    case [BuildSessions.Command, .. var options]:
        BuildSessions.Of(options).Write(Console.Out, Console.Error);
        return;
}

// A short job unless the command line asks for another; the tables are written as JSON and as Markdown.
var configuration = ManualConfig.Create(DefaultConfig.Instance)
    .AddJob(Job.ShortRun.AsDefault())
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddExporter(JsonExporter.Brief, MarkdownExporter.GitHub)
    .WithOptions(ConfigOptions.DisableOptimizationsValidator);
var summaries = BenchmarkSwitcher
    .FromAssembly(typeof(Ratios).Assembly)
    .Run(args.Length == 0 ? ["--filter", "*"] : args, configuration);
var report = new RatioReport(new Measurements(summaries));
report.Write(Console.Out);
if (summaries.FirstOrDefault() is { } first)
{
    using var file = File.CreateText(Path.Combine(first.ResultsDirectoryPath, "ratios.md"));
    report.Write(file);
}
