using System.Runtime.CompilerServices;
using TypedResolutions.Tool.Tests.Infrastructure;

namespace TypedResolutions.Tool.Tests.Commands;

/// <summary>The tool tells of parallel texts what the generator tells, at the same places.</summary>
public sealed class ParallelCheckTests : IDisposable
{
    private static readonly string[] Languages = ["ar", "en", "es", "fr", "ru", "zh"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Texts_that_say_the_same_give_no_line()
    {
        WriteAll();

        Assert.Empty(await CheckAsync());
    }

    [Theory]
    [InlineData("fr", "2. Réaffirme le paragraphe 6 de sa résolution 97/14 et l’article 60 de la Convention ;\n\n", "", "TR0021: OP2 ")]
    [InlineData("es", "8. Decide seguir ocupándose de la cuestión.", "", "TR0021: OP8 ")]
    [InlineData("ru", "ii) оказанию первой помощи;\n\n", "", "TR0021: OP3_b_ii ")]
    [InlineData("en", "(a) To keep the lighthouses on their coasts in good repair;\n\n(b)", "(a)", "TR0021: OP3_b ", "TR0021: OP3_b_i ", "TR0021: OP3_b_ii ", "TR0022: OP3_a_i ", "TR0022: OP3_a_ii ")]
    [InlineData("zh", "8. 决定继续处理此案。", "8. 决定继续处理此案；\n\n9. 请秘书长采取行动。", "TR0022: OP9 ")]
    [InlineData("ar", "1 - تحيط علما بتقرير الأمين العام(2)", "1 - تحيط علما بتقرير الأمين العام", "TR0023: OP1 ")]
    [InlineData("en", "resolution 70/1", "resolution 70/2", "TR0024: PP1 ")]
    [InlineData("fr", "paragraphe 6 de sa résolution 97/14", "paragraphe 6 de sa résolution 98/3", "TR0023: OP2 ", "TR0024: OP2 ")]
    public async Task A_damaged_text_is_told_as_the_generator_tells_it(string language, string right, string wrong, params string[] told)
    {
        WriteAll();
        var damaged = Text(language).Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Text(language), damaged);
        var file = folder.Write($"A_RES_98_3.{language}.txt", "\n" + damaged);

        var lines = await CheckAsync();

        Assert.All(lines, line => Assert.StartsWith(file + "(", line, StringComparison.Ordinal));
        Assert.Equal(told, lines.Select(line => told.FirstOrDefault(start => line.Contains(start, StringComparison.Ordinal), line)));
    }

    /// <summary>Of two texts the one in the language that comes first is taken for right, whichever the project prefers.</summary>
    [Fact]
    public async Task Of_two_texts_the_same_one_is_told_whichever_leads()
    {
        folder.Write("one.txt", Text("zh").Replace("8. 决定继续处理此案。", string.Empty, StringComparison.Ordinal));
        var file = folder.Write("two.txt", Text("fr"));

        var lines = await CheckAsync();

        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, line => line.StartsWith(file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_differs_counts_among_the_warnings()
    {
        folder.Write("en.txt", Text("en"));
        folder.Write("fr.txt", Text("fr").Replace("8. Décide de rester saisie de la question.", string.Empty, StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("check", folder.Path);

        Assert.Equal("2 files read: 0 errors, 1 warnings\n", run.Error);
        Assert.Equal(ExitCode.Success, run.ExitCode);
    }

    /// <summary>Checks the folder, after the generator has told the same in each language that a project can prefer.</summary>
    private async Task<IReadOnlyList<string>> CheckAsync()
    {
        var run = await ToolRun.OfAsync("check", folder.Path);

        // What a text alone tells, the analyzer tells for the compiler.
        var lines = run.Lines.Where(line => line.Contains(": warning TR002", StringComparison.Ordinal)
            && !line.Contains("TR0025", StringComparison.Ordinal)).ToArray();
        Assert.All(Languages, language => Assert.Equal(
            GeneratorRun.LinesOf(folder, language).Order(StringComparer.Ordinal), lines.Order(StringComparer.Ordinal)));
        return lines;
    }

    private void WriteAll()
    {
        foreach (var language in Languages)
        {
            folder.Write($"A_RES_98_3.{language}.txt", Text(language));
        }
    }

    private static string Text(string language, [CallerFilePath] string path = "") => File.ReadAllText(Path.Combine(
        Path.GetDirectoryName(path)!, "..", "..", "TypedResolutions.Text.Tests", "ParallelTexts", $"A_RES_98_3.{language}.txt"));
}
