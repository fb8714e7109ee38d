using TypedResolutions.Tool.Inspection;

namespace TypedResolutions.Tool.Tests.Inspection;

public sealed class OrderedParallelTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_items_though_the_first_is_the_slowest()
    {
        var results = await CollectAsync(Enumerable.Range(0, 50), (item, _) =>
        {
            Thread.Sleep(item == 0 ? 50 : 0);
            return item;
        });

        Assert.Equal(Enumerable.Range(0, 50), results);
    }

    [Fact]
    public async Task Items_are_taken_only_as_results_are()
    {
        var taken = 0;
        var items = Enumerable.Range(0, 10_000).Select(item => taken = item);

        await foreach (var _ in OrderedParallel.SelectAsync(items, (item, _) => item, CancellationToken.None))
        {
            break;
        }

        Assert.InRange(taken, 0, 9_000);
    }

    [Fact]
    public async Task A_failure_is_the_caller_s() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            CollectAsync<int>([1], (_, _) => throw new InvalidOperationException()));

    [Fact]
    public async Task Cancelling_ends_the_run()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CollectAsync([1], (item, _) => item, source.Token));
    }

    private static async Task<List<T>> CollectAsync<T>(
        IEnumerable<int> items,
        Func<int, CancellationToken, T> work,
        CancellationToken cancellationToken = default)
    {
        var results = new List<T>();
        await foreach (var result in OrderedParallel.SelectAsync(items, work, cancellationToken))
        {
            results.Add(result);
        }

        return results;
    }
}
