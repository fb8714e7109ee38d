using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace VerifyXunit;

/// <summary>
/// Compares results with the snapshots beside the test. Files and names are those of Verify.SourceGenerators, whose
/// place this takes until its packages can be had: <c>Class.Method#Hint.verified.cs</c>.
/// </summary>
/// <remarks>Set <c>ACCEPT_SNAPSHOTS=1</c> to write the snapshots anew, and read the difference before it is committed.</remarks>
public static class Verifier
{
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";

    /// <summary>Compares all generated files of a driver's last run.</summary>
    public static Task Verify(
        GeneratorDriver driver,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(driver);
        return Verify(
            driver.GetRunResult().Results
                .SelectMany(result => result.GeneratedSources)
                .Select(source => (source.HintName, source.SourceText.ToString())),
            sourceFile,
            method);
    }

    /// <summary>Compares files by their hint names.</summary>
    public static Task Verify(
        IEnumerable<(string HintName, string Source)> files,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        var failures = Failures(files, sourceFile, method, Accepts);
        Assert.True(failures.Length == 0, failures);
        return Task.CompletedTask;
    }

    /// <summary>Tells what is not as the snapshots have it; nothing where all is.</summary>
    internal static string Failures(
        IEnumerable<(string HintName, string Source)> files,
        string sourceFile,
        string method,
        bool accepts)
    {
        var folder = Path.GetDirectoryName(sourceFile)!;
        var prefix = Path.GetFileNameWithoutExtension(sourceFile) + "." + method + "#";
        var failures = new StringBuilder();
        var leftOver = Directory.EnumerateFiles(folder, prefix + "*.verified.cs").ToHashSet(StringComparer.Ordinal);
        foreach (var (hintName, source) in files)
        {
            var snapshot = Path.Combine(folder, prefix + Path.GetFileNameWithoutExtension(hintName) + ".verified.cs");
            leftOver.Remove(snapshot);
            Compare(snapshot, "//HintName: " + hintName + "\n" + source, failures, accepts);
        }

        foreach (var snapshot in leftOver.Order(StringComparer.Ordinal))
        {
            RemoveLeftOver(snapshot, failures, accepts);
        }

        return failures.ToString();
    }

    private static void Compare(string snapshot, string received, StringBuilder failures, bool accepts)
    {
        // Each host of the generator writes its own: they run side by side.
        var receivedFile = snapshot.Replace(".verified.cs", "." + Paths.RoslynVersion + ".received.cs", StringComparison.Ordinal);
        var verified = File.Exists(snapshot) ? File.ReadAllText(snapshot).ReplaceLineEndings("\n") : null;
        if (verified == received)
        {
            File.Delete(receivedFile);
        }
        else if (accepts)
        {
            File.WriteAllText(snapshot, received);
            File.Delete(receivedFile);
        }
        else
        {
            File.WriteAllText(receivedFile, received);
            failures.AppendLine(verified is null ? "New: " + snapshot : "Changed: " + snapshot);
            failures.Append(Difference(verified ?? string.Empty, received));
        }
    }

    private static void RemoveLeftOver(string snapshot, StringBuilder failures, bool accepts)
    {
        if (accepts)
        {
            File.Delete(snapshot);
        }
        else
        {
            failures.AppendLine("No longer generated: " + snapshot);
        }
    }

    private static StringBuilder Difference(string verified, string received)
    {
        var difference = new StringBuilder();
        foreach (var line in InlineDiffBuilder.Diff(verified, received).Lines)
        {
            var mark = line.Type switch
            {
                ChangeType.Inserted => "+ ",
                ChangeType.Deleted => "- ",
                _ => null,
            };
            if (mark is not null)
            {
                difference.Append(mark).AppendLine(line.Text);
            }
        }

        return difference;
    }
}
