using VerifyXunit;

namespace TypedResolutions.Generator.Tests.Snapshots;

public sealed class VerifierTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    [Fact]
    public void A_missing_changed_or_left_over_snapshot_fails_and_an_accepted_one_passes()
    {
        Assert.StartsWith("New: ", Failures(("A.g.cs", "one\n")), StringComparison.Ordinal);
        Assert.Empty(Failures(accepts: true, ("A.g.cs", "one\n"), ("B.g.cs", "two\n")));
        Assert.Empty(Failures(("A.g.cs", "one\n"), ("B.g.cs", "two\n")));
        Assert.Equal("//HintName: A.g.cs\none\n", File.ReadAllText(Path.Combine(folder, "Tests.Method#A.g.verified.cs")));

        var changed = Failures(("A.g.cs", "other\n"), ("B.g.cs", "two\n"));
        Assert.Contains("- one", changed, StringComparison.Ordinal);
        Assert.Contains("+ other", changed, StringComparison.Ordinal);
        Assert.StartsWith("No longer generated: ", Failures(("A.g.cs", "one\n")), StringComparison.Ordinal);

        Assert.Empty(Failures(accepts: true, ("A.g.cs", "one\n")));
        Assert.Empty(Failures(("A.g.cs", "one\n")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Failures(params (string HintName, string Source)[] files) => Failures(accepts: false, files);

    private string Failures(bool accepts, params (string HintName, string Source)[] files) =>
        Verifier.Failures(files, Path.Combine(folder, "Tests.cs"), "Method", accepts);
}
