namespace TypedResolutions.Text.Tests;

/// <summary>The tests that measure time, one at a time.</summary>
[CollectionDefinition(LinearTime.Collection, DisableParallelization = true)]
public sealed class LinearTimeTests
{
}
