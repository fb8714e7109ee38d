using System.Runtime.CompilerServices;

namespace TypedResolutions.Tool.Inspection;

/// <summary>Works on several items at once and gives the results in the order of the items.</summary>
internal static class OrderedParallel
{
    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, CancellationToken, TResult> work,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A window, so that a large corpus is never in memory at once however slow its first file is.
        var window = Environment.ProcessorCount * 4;
        var running = new Queue<Task<TResult>>(window);
        foreach (var item in items)
        {
            if (running.Count == window)
            {
                yield return await running.Dequeue();
            }

            running.Enqueue(Task.Run(() => work(item, cancellationToken), cancellationToken));
        }

        while (running.TryDequeue(out var task))
        {
            yield return await task;
        }
    }
}
