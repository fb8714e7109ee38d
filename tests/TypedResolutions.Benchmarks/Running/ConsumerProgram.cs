using System.Diagnostics;
using TypedResolutions.Benchmarks.Projects;
using TypedResolutions.Benchmarks.Texts;

namespace TypedResolutions.Benchmarks.Running;

/// <summary>The consumer program, built: for the runtime's compiler, and ahead of time.</summary>
internal sealed class ConsumerProgram
{
    private const string RuntimeConfiguration =
        """{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" }, "configProperties": { "System.Globalization.Invariant": true } } }""";

    private readonly string command;
    private readonly string[] leading;

    private ConsumerProgram(string kind, string command, params string[] leading)
    {
        Kind = kind;
        this.command = command;
        this.leading = leading;
    }

    /// <summary>Gets how it was built, for the report: "just-in-time", "native" or "trimmed".</summary>
    public string Kind { get; }

    /// <summary>Compiles the program in memory, as a build without ahead-of-time compilation would.</summary>
    public static ConsumerProgram Managed(int resolutions)
    {
        var folder = NewFolder("managed");
        var trees = Sources(resolutions).Select(source => ConsumerProject.Parse(source.Content));
        var assembly = Path.Combine(folder, "Consumer.dll");
        using var stream = File.Create(assembly);
        var emitted = ConsumerProject.Program(trees).Emit(stream);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics.Take(5)));
        }

        File.Copy(Paths.Model, Path.Combine(folder, "TypedResolutions.dll"), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "Consumer.runtimeconfig.json"), RuntimeConfiguration);
        return new ConsumerProgram("just-in-time", "dotnet", assembly);
    }

    /// <summary>Publishes the program as a native one, or as a trimmed one where the machine has no linker for it.</summary>
    public static ConsumerProgram AheadOfTime(int resolutions)
    {
        try
        {
            return Publish(resolutions, "native", "PublishAot");
        }
        catch (InvalidOperationException)
        {
            return Publish(resolutions, "trimmed", "PublishTrimmed");
        }
    }

    private static ConsumerProgram Publish(int resolutions, string kind, string property)
    {
        var folder = NewFolder(kind);
        foreach (var (name, content) in Sources(resolutions))
        {
            File.WriteAllText(Path.Combine(folder, name), content);
        }

        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <{property}>true</{property}>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup><Reference Include="{Paths.Model}" /></ItemGroup>
            </Project>
            """);
        var output = Path.Combine(folder, "published");
        Run("dotnet", "publish", folder, "--configuration", "Release", "--use-current-runtime", "--output", output);
        return new ConsumerProgram(kind, Path.Combine(output, OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer"));
    }

    /// <summary>Starts the program and waits for its end.</summary>
    public string Run(string action) => Run(command, [.. leading, action]);

    private static string Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(command + " failed: " + output);
    }

    private static IEnumerable<(string Name, string Content)> Sources(int resolutions)
    {
        var generated = ConsumerProject.Generate(ComposedTexts.Take(resolutions), "none");
        return generated.Select((content, index) => (FormattableString.Invariant($"Generated{index}.cs"), content))
            .Append(("Program.cs", ConsumerSources.Program))
            .Append(("SharedTexts.cs", SharedTexts.Of(generated)))
            .Append(("EveryClass.cs", ConsumerSources.EveryClass(generated)));
    }

    private static string NewFolder(string kind)
    {
        var folder = Path.Combine(Path.GetTempPath(), "TypedResolutions.Benchmarks", kind);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        return folder;
    }
}
