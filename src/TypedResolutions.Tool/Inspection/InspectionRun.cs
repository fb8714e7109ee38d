using TypedResolutions.Text.Registries;
using TypedResolutions.Tool.Input;

namespace TypedResolutions.Tool.Inspection;

/// <summary>Reads files in parallel and hands out what was read in their order.</summary>
internal static class InspectionRun
{
    /// <summary>Reads files.</summary>
    /// <typeparam name="TResult">What is made of a file.</typeparam>
    /// <param name="paths">Files and folders.</param>
    /// <param name="registry">The actors and instruments that are known.</param>
    /// <param name="select">Makes something of what was read; runs in parallel.</param>
    /// <param name="consume">Takes the results one by one, in order.</param>
    /// <param name="terminal">Shows the progress.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The number of files.</returns>
    public static async Task<int> ForEachAsync<TResult>(
        IEnumerable<string> paths,
        Registry registry,
        Func<FileInspection, TResult> select,
        Action<TResult> consume,
        Terminal terminal,
        CancellationToken cancellationToken)
    {
        var files = InputFiles.Find(paths);
        var progress = new ProgressLine(terminal, files.Count, TimeProvider.System);
        var done = 0;
        var results = OrderedParallel.SelectAsync(
            files,
            (file, cancellation) => select(FileInspector.Inspect(file, registry, cancellation)),
            cancellationToken);
        await foreach (var result in results)
        {
            progress.Clear();
            consume(result);
            progress.Report(++done);
        }

        progress.Clear();
        return files.Count;
    }
}
