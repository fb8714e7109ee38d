namespace TypedResolutions.Package.Tests.Infrastructure;

/// <summary>A build, and the bytes of the files that it left.</summary>
/// <param name="Build">The result of the build.</param>
/// <param name="Files">The files by their relative paths.</param>
public sealed record BuildOutputs(DotNetResult Build, IReadOnlyDictionary<string, byte[]> Files)
{
    public static BuildOutputs None { get; } = new(new DotNetResult(0, string.Empty, string.Empty), new Dictionary<string, byte[]>());

    /// <summary>Requires that another build succeeded, as this one did, and left the same files with the same bytes.</summary>
    public void AssertSameAs(BuildOutputs other)
    {
        Build.EnsureSuccess();
        other.Build.EnsureSuccess();
        Assert.Equal(Files.Keys.Order(StringComparer.Ordinal), other.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(other.Files[file.Key]), file.Key));
    }
}
