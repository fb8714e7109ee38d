namespace TypedResolutions.Benchmarks.Running;

/// <summary>What the consumer program is told to do, by its first argument.</summary>
internal static class ConsumerAction
{
    public const string Nothing = "nothing";
    public const string OneParagraph = "one-paragraph";
    public const string Catalog = "catalog";
    public const string WalkHandles = "walk-handles";
    public const string WalkShared = "walk-shared";
    public const string WalkClasses = "walk-classes";
    public const string SearchHandles = "search-handles";
    public const string SearchShared = "search-shared";
    public const string FilterHandles = "filter-handles";
    public const string FilterShared = "filter-shared";
}
