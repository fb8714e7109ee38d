using System.Diagnostics;

namespace TypedResolutions.Tool.Tests.Infrastructure;

/// <summary>A headless Chromium, where the machine has one.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Finds the browser.</summary>
    /// <returns>Its path; null where there is none.</returns>
    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Opens a page and gets the document as its script has left it.</summary>
    /// <param name="path">The file of the page.</param>
    /// <param name="fragment">What stands behind it in the address, with the number sign.</param>
    public static async Task<string> DocumentOfAsync(string path, string fragment)
    {
        using var profile = new TemporaryFolder();
        var start = new ProcessStartInfo(Find()!) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + profile.Path, "--dump-dom",
            new Uri(path).AbsoluteUri + fragment,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var document = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return document;
    }
}
