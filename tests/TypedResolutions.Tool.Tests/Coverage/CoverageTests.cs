using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Text;
using TypedResolutions.Tool.Tests.Infrastructure;

namespace TypedResolutions.Tool.Tests.Coverage;

public sealed class CoverageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp11)]
    public async Task The_list_tells_what_is_implemented_where_what_is_open_and_what_was_changed(LanguageVersion version)
    {
        var run = await ToolRun.OfAsync("coverage", LighthouseProgram.Write(folder, version));

        Assert.Equal(
            """
            A/RES/99/1  Lighthouses & lamps
              PP1         implemented  Recalls
                                       by Keeper.Register.Inner.Plan.Recall (no fingerprint noted)
              OP2         implemented  Requests -> SecretaryGeneral
                                       by Keeper.Register (part one & <two>)
                                       by Keeper.Register.Register (no fingerprint noted)
              OP3         drifted      Urges -> MemberStates
                                       by Keeper.Register.Lit (text was changed since the review)
              OP4         open         Decides
              2 implemented, 1 drifted, 1 open
            A/RES/99/3  المنارات
              OP1         implemented  Requests -> SecretaryGeneral
                                       by Keeper.Register.field
              OP2         open         Decides
              1 implemented, 0 drifted, 1 open

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp11)]
    public async Task Json_has_an_object_for_each_resolution_with_the_texts(LanguageVersion version)
    {
        var run = await ToolRun.OfAsync("coverage", LighthouseProgram.Write(folder, version), "--format", "json");

        Assert.Equal(["A/RES/99/1", "A/RES/99/3"], run.Objects.Select(item => item.GetProperty("symbol").GetString()));
        var paragraphs = run.Objects[0].GetProperty("paragraphs").EnumerateArray().ToArray();
        Assert.Equal(
            [
                "PP1 preambular implemented Recalling its resolution 70/1 of 25 September 2015,",
                "OP1 operative not asked Welcomes the \"lamps & lenses\" programme;",
                "OP2 operative implemented Requests the Secretary-General to keep a register;",
                "OP3 operative drifted Urges Member States to keep their lighthouses lit;",
                "OP4 operative open Decides to include in the provisional agenda of its one hundredth session the item.",
            ],
            paragraphs.Select(paragraph => string.Join(
                ' ',
                new[] { "label", "kind", "status", "text" }.Select(name => paragraph.GetProperty(name).GetString()))));
        Assert.Equal(
            "{\"member\":\"Keeper.Register\",\"assembly\":\"Lighthouses\",\"fingerprint\":\""
                + LighthouseProgram.FingerprintOf(LighthouseProgram.English, "OP2")
                + "\",\"drifted\":false,\"note\":\"part one & <two>\",\"file\":null,\"line\":null}",
            paragraphs[2].GetProperty("implementations")[0].GetRawText());
    }

    /// <summary>A long text stands in several literals, one behind the other.</summary>
    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp11)]
    public async Task Json_has_the_texts_of_a_long_resolution(LanguageVersion version)
    {
        var paragraphs = Enumerable.Range(1, 200).Select(i => $"{i}. Urges Member States to keep the lamps of lighthouse {i} lit all year and its register up to date;");
        var english = "A/RES/99/1\n\n99/1. Lighthouses\n\nThe General Assembly,\n\n" + string.Join("\n\n", paragraphs) + "\n";
        var assembly = CompiledConsumer.Write(
            folder, "Long", string.Empty, version, new Dictionary<string, string> { ["/resolutions/A_RES_99_1.en.txt"] = english });

        var run = await ToolRun.OfAsync("coverage", assembly, "--format", "json");

        Assert.Equal(
            ResolutionParser.Parse(english).Paragraphs.Select(paragraph => paragraph.Text.Text),
            Assert.Single(run.Objects).GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetProperty("text").GetString()));
    }

    /// <summary>The compiler loads numbers up to 8 by instructions of their own: the lengths of the last pieces here.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Json_has_the_text_of_a_paragraph_whose_last_literal_is_a_few_bytes(int characters)
    {
        const int BytesOfACharacter = 3;
        const int BytesOfALiteral = 8000;
        var words = "决定" + new string('灯', (BytesOfALiteral / BytesOfACharacter) + characters - "决定。".Length) + "。";
        var assembly = CompiledConsumer.Write(
            folder,
            "Long",
            string.Empty,
            LanguageVersion.CSharp11,
            new Dictionary<string, string> { ["/resolutions/A_RES_99_1.zh.txt"] = $"A/RES/99/1\n\n99/1. 灯塔\n\n大会，\n\n1. {words}\n" });

        var run = await ToolRun.OfAsync("coverage", assembly, "--format", "json");

        Assert.Equal(words, Assert.Single(run.Objects).GetProperty("paragraphs").EnumerateArray().Single().GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_policy_says_what_is_open()
    {
        var assembly = LighthouseProgram.Write(folder);

        var run = await ToolRun.OfAsync("coverage", assembly, "--must-implement", "A/RES/99/1: welcomes");
        var wrong = await ToolRun.OfAsync("coverage", assembly, "--must-implement", "frobnicates");

        Assert.Equal(["OP1"], Open(run));
        Assert.Equal(ExitCode.WrongUsage, wrong.ExitCode);
        Assert.Contains("'frobnicates' is no verb", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_of_one_assembly_answers_texts_of_another_beside_it()
    {
        var texts = LighthouseProgram.Write(folder);
        var handlers = CompiledConsumer.Write(
            folder,
            "Handlers",
            "[TypedResolutions.Implements(typeof(Resolutions.A_RES_99_1.OP4))] public class Agenda { }",
            LanguageVersion.CSharp11,
            new Dictionary<string, string>(),
            texts);

        Assert.Equal(["OP2"], Open(await ToolRun.OfAsync("coverage", handlers)));
    }

    [Fact]
    public async Task A_file_that_is_missing_or_no_assembly_is_told()
    {
        var text = folder.Write("text.dll", "no assembly");

        var missing = await ToolRun.OfAsync("coverage", Path.Combine(folder.Path, "missing.dll"));
        var noAssembly = await ToolRun.OfAsync("coverage", text);

        Assert.Equal((ExitCode.ErrorsFound, ExitCode.ErrorsFound), (missing.ExitCode, noAssembly.ExitCode));
        Assert.StartsWith("There is no file '", missing.Error, StringComparison.Ordinal);
        Assert.Equal($"'{text}' is no .NET assembly.", noAssembly.Error.TrimEnd());
    }

    [Fact]
    public async Task An_assembly_without_resolutions_gives_nothing()
    {
        var run = await ToolRun.OfAsync("coverage", typeof(CoverageTests).Assembly.Location);

        Assert.Equal((ExitCode.Success, string.Empty), (run.ExitCode, run.Output));
    }

    private static string[] Open(ToolRun run) =>
    [
        .. run.Lines
            .Where(line => line.Contains(" open   ", StringComparison.Ordinal))
            .Select(line => line.Trim().Split(' ')[0]),
    ];
}
