using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using TypedResolutions.Tool.Tests.Infrastructure;

namespace TypedResolutions.Tool.Tests.Coverage;

/// <summary>Where the code stands, told by the debugging symbols.</summary>
public sealed class CoveragePlacesTests : IDisposable
{
    private static readonly Dictionary<string, string> Sources = new()
    {
        ["/home/keeper/Lighthouses/Desk/Register.cs"] = """
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using Resolutions;
            using TypedResolutions;

            namespace Keeper
            {
                [Implements(typeof(A_RES_99_1.OP1))]
                public class Register
                {
                    [Implements(typeof(A_RES_99_1.OP2))] private const int Kept = 1;

                    [Implements(typeof(A_RES_99_1.OP3))]
                    public int Lit { get; set; }

                    [Implements(typeof(A_RES_99_1.OP4))]
                    public async Task IncludeAsync() =>
                        await Task.Delay(Kept);

                    [Implements(typeof(A_RES_99_1.PP1))]
                    public IEnumerable<int> Recall()
                    {
                        yield return 1;
                    }
                }
            }
            """,
        ["/home/keeper/Lighthouses/Agenda.cs"] = """
            using Resolutions;
            using TypedResolutions;

            [Implements(typeof(A_RES_99_3.OP1))]
            public interface IAgenda
            {
                [Implements(typeof(A_RES_99_3.OP2))] void Include();
            }
            """,
    };

    private static readonly string[] Places =
    [
        "PP1 Desk/Register.cs:23",
        "OP1 Desk/Register.cs:14",
        "OP2 Desk/Register.cs",
        "OP3 Desk/Register.cs:14",
        "OP4 Desk/Register.cs:18",
        "OP1 Agenda.cs",
        "OP2 Agenda.cs",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(DebugInformationFormat.PortablePdb, false)]
    [InlineData(DebugInformationFormat.Embedded, false)]
    [InlineData(DebugInformationFormat.PortablePdb, true)]
    public async Task Symbols_beside_or_in_the_assembly_tell_file_and_line(DebugInformationFormat format, bool isWindows)
    {
        var run = await ToolRun.OfAsync("coverage", Write("Lighthouses", format, isWindows), "--format", "json");

        Assert.Equal(
            Places,
            run.Objects
                .SelectMany(resolution => resolution.GetProperty("paragraphs").EnumerateArray())
                .Where(paragraph => paragraph.GetProperty("implementations").GetArrayLength() > 0)
                .Select(Place));
    }

    [Fact]
    public async Task List_and_page_show_the_place()
    {
        var assembly = Write("Lighthouses", DebugInformationFormat.Embedded);

        Assert.Contains(
            "by Keeper.Register.IncludeAsync at Desk/Register.cs:18 (no fingerprint noted)",
            (await ToolRun.OfAsync("coverage", assembly)).Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "<code>Keeper.Register.IncludeAsync</code> <span class=\"place\">Desk/Register.cs:18</span>",
            (await ToolRun.OfAsync("coverage", assembly, "--format", "html")).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Symbols_of_another_build_or_none_at_all_are_no_matter()
    {
        var assembly = Write("Lighthouses", DebugInformationFormat.PortablePdb);
        var symbols = Path.ChangeExtension(assembly, ".pdb");
        File.Copy(Path.ChangeExtension(Write("Other", DebugInformationFormat.PortablePdb), ".pdb"), symbols, overwrite: true);
        var ofAnother = await ToolRun.OfAsync("coverage", assembly);
        await File.WriteAllTextAsync(symbols, "no symbols");
        var broken = await ToolRun.OfAsync("coverage", assembly);
        File.Delete(symbols);
        var none = await ToolRun.OfAsync("coverage", assembly);

        Assert.Equal(ExitCode.Success, none.ExitCode);
        Assert.Contains("by Keeper.Register.IncludeAsync (no fingerprint noted)", none.Output, StringComparison.Ordinal);
        Assert.Equal((none.Output, none.Output), (ofAnother.Output, broken.Output));
    }

    private static string Place(JsonElement paragraph)
    {
        var member = Assert.Single(paragraph.GetProperty("implementations").EnumerateArray());
        var line = member.GetProperty("line");
        return paragraph.GetProperty("label").GetString() + " " + member.GetProperty("file").GetString()
            + (line.ValueKind == JsonValueKind.Null ? string.Empty : ":" + line.GetRawText());
    }

    private string Write(string name, DebugInformationFormat format, bool isWindows = false) => CompiledConsumer.Write(
        folder,
        name,
        Sources.ToDictionary(
            source => isWindows ? "C:" + source.Key.Replace('/', '\\') : source.Key,
            source => source.Value.Replace("Keeper", name == "Other" ? "Sailor" : "Keeper", StringComparison.Ordinal)),
        LanguageVersion.CSharp11,
        new Dictionary<string, string>
        {
            ["/resolutions/A_RES_99_1.en.txt"] = LighthouseProgram.English,
            ["/resolutions/A_RES_99_3.ar.txt"] = LighthouseProgram.Arabic,
        },
        format);
}
