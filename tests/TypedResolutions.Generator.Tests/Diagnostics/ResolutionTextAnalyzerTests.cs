using Microsoft.CodeAnalysis;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Diagnostics;

/// <summary>Each diagnostic at the very characters: the mark in the text is what the span must cover.</summary>
public sealed class ResolutionTextAnalyzerTests
{
    private const string Path = "/project/resolutions/x.en.txt";

    [Fact]
    public async Task A_clean_text_has_no_diagnostics() =>
        Assert.Empty(await AnalyzedConsumer.AnalyzeAsync(
            Sample.LighthousesInEnglish, Sample.LighthousesInChinese, Sample.KeepersDay, Sample.SecurityCouncil));

    [Fact]
    public async Task An_item_that_is_no_resolution_is_told_at_its_start()
    {
        var diagnostic = Assert.Single(await AnalyzedConsumer.AnalyzeAsync(InMemoryText.Resolution(Path, "Milk\nBread\n")));

        AssertIs(diagnostic, "TR0001", DiagnosticSeverity.Error, 0, 0, string.Empty);
        Assert.Contains("'x.en.txt'", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_additional_file_that_is_no_resolution_is_left_alone() =>
        Assert.Empty(await AnalyzedConsumer.AnalyzeAsync(new InMemoryText("/project/readme.txt", "Milk\nBread\n")));

    [Fact]
    public async Task A_missing_symbol_is_told()
    {
        var content = Sample.Content("A_RES_99_2.en.txt")
            .Replace("A/RES/99/2", string.Empty, StringComparison.Ordinal)
            .Replace("99/2. ", string.Empty, StringComparison.Ordinal);

        var diagnostics = await AnalyzedConsumer.AnalyzeAsync(InMemoryText.Resolution(Path, content));

        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == "TR0002" && diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task A_symbol_in_the_metadata_takes_the_place_of_the_missing_one()
    {
        var content = Sample.Content("A_RES_99_2.en.txt")
            .Replace("A/RES/99/2", string.Empty, StringComparison.Ordinal)
            .Replace("99/2. ", string.Empty, StringComparison.Ordinal);
        var text = InMemoryText.Resolution(Path, content);
        text.Metadata["Symbol"] = "A/RES/99/2";

        Assert.DoesNotContain(await AnalyzedConsumer.AnalyzeAsync(text), diagnostic => diagnostic.Id == "TR0002");
    }

    [Theory]
    [InlineData("3. Requests", "5. Requests", "TR0004", "5")]
    [InlineData("lighthouses,¹", "lighthouses,²", "TR0005", "²")]
    [InlineData("lighthouses,¹", "lighthouses,", "TR0006", null)]
    [InlineData("keep their", "keep th\uFFFDir", "TR0007", "\uFFFD")]
    [InlineData("keep their lighthouses lit", "act on paragraph 12 above", "TR0025", "paragraph 12 above")]
    public async Task What_is_off_is_told_at_its_characters(string right, string wrong, string id, string? marked)
    {
        var content = Sample.Content("A_RES_99_1.en.txt").Replace(right, wrong, StringComparison.Ordinal);
        var diagnostics = await AnalyzedConsumer.AnalyzeAsync(InMemoryText.Resolution(Path, content));

        var diagnostic = diagnostics.First(diagnostic => diagnostic.Id == id);
        var start = marked is null ? content.LastIndexOf('¹') : content.IndexOf(wrong, StringComparison.Ordinal) + wrong.IndexOf(marked, StringComparison.Ordinal);
        var span = diagnostic.Location.SourceSpan;
        Assert.Equal(start, span.Start);
        Assert.StartsWith(marked ?? "¹", content[span.Start..span.End], StringComparison.Ordinal);
        var before = content[..start];
        Assert.Equal(before.Count(c => c == '\n'), diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(start - (before.LastIndexOf('\n') + 1), diagnostic.Location.GetLineSpan().StartLinePosition.Character);
    }

    [Theory]
    [InlineData("id,en\nLamps,x\n", "TR0011", "id,en")]
    [InlineData("id,kind,color,en\nLamps,Stakeholder,red,x\n", "TR0012", "color")]
    [InlineData("id,kind,en\nLamps,Stakeholder,\"x\n", "TR0013", "\"")]
    [InlineData("id,kind,en\nLamps,Stakeholder,\"x\"y\n", "TR0014", "y")]
    [InlineData("id,kind,en\nLamps,Stakeholder,x,y\n", "TR0015", "Lamps,Stakeholder,x,y")]
    [InlineData("id,kind,en\n3 lamps,Stakeholder,x\n", "TR0016", "3 lamps")]
    [InlineData("id,kind,en\nLamps,Stakeholder,x\nLamps,Official,y\n", "TR0017", "Lamps")]
    [InlineData("id,kind,en\nLamps,Choir,x\n", "TR0018", "Choir")]
    [InlineData("id,kind,en\nLamps,Stakeholder,\n", "TR0019", "Lamps,Stakeholder,")]
    [InlineData("id,kind,symbol,date,en\nLamps,Agenda,,May 2044,x\n", "TR0020", "May 2044")]
    public async Task What_is_off_in_a_registry_is_told_at_its_characters(string content, string id, string marked)
    {
        var diagnostic = Assert.Single(await AnalyzedConsumer.AnalyzeAsync(InMemoryText.Registry("/project/x.csv", content)));

        var start = content.LastIndexOf(marked, StringComparison.Ordinal);
        var line = content[..start].Count(c => c == '\n');
        AssertIs(
            diagnostic,
            id,
            id == "TR0012" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
            line,
            start - (content.LastIndexOf('\n', start) + 1),
            marked);
    }

    [Fact]
    public async Task A_name_that_a_registry_knows_is_no_misspelling()
    {
        var text = InMemoryText.Resolution(Path, Sample.Content("A_RES_99_1.en.txt")
            .Replace("Telecommunication Union", "Telecommunicatian Union", StringComparison.Ordinal));
        var registry = InMemoryText.Registry(
            "/project/x.csv", "id,kind,en\nOther,SpecializedAgency,International Telecommunicatian Union\n");

        Assert.Contains(await AnalyzedConsumer.AnalyzeAsync(text), diagnostic => diagnostic.Id == "TR0008");
        Assert.DoesNotContain(await AnalyzedConsumer.AnalyzeAsync(text, registry), diagnostic => diagnostic.Id == "TR0008");
    }

    [Fact]
    public async Task A_session_that_is_not_that_of_the_symbol_is_told_at_the_symbol()
    {
        var content = Sample.Content("A_RES_99_1.en.txt").Replace("Ninety-ninth session", "Ninety-eighth session", StringComparison.Ordinal);

        var diagnostic = Assert.Single(await AnalyzedConsumer.AnalyzeAsync(InMemoryText.Resolution(Path, content)));

        Assert.Equal("TR0026", diagnostic.Id);
        Assert.Equal("A/RES/99/1", content.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Contains("session 98", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_over_the_limit_is_told_and_not_read()
    {
        var content = Sample.Content("A_RES_99_1.en.txt");
        content += new string(' ', TypedResolutions.Text.ResolutionParser.MaximumLength + 1 - content.Length);

        var diagnostic = Assert.Single(await AnalyzedConsumer.AnalyzeAsync(InMemoryText.Resolution(Path, content)));

        AssertIs(diagnostic, "TR0027", DiagnosticSeverity.Error, 0, 0, string.Empty);
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("nonsense", DiagnosticSeverity.Warning)]
    public async Task An_editorconfig_section_sets_the_severity_for_its_texts(string value, DiagnosticSeverity? expected)
    {
        var content = Sample.Content("A_RES_99_2.en.txt").Replace("3. Requests", "5. Requests", StringComparison.Ordinal);
        var configured = new InMemoryText("/project/resolutions/a.en.txt", content);
        var other = new InMemoryText("/project/resolutions/b.en.txt", content);
        var options = new EditorConfig($"root = true\n[resolutions/a.*.txt]\ntyped_resolutions.TR0004.severity = {value}\n");

        var diagnostics = await AnalyzedConsumer.AnalyzeAsync(
            options, AnalyzedConsumer.WithoutWarningsAsErrors, configured, other);

        Assert.Equal(expected, SeverityIn(configured));
        Assert.Equal(DiagnosticSeverity.Warning, SeverityIn(other));

        DiagnosticSeverity? SeverityIn(InMemoryText text) => diagnostics
            .SingleOrDefault(diagnostic => diagnostic.Id == "TR0004" && diagnostic.Location.GetLineSpan().Path == text.Path)
            ?.Severity;
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public async Task The_projects_options_set_the_severity(ReportDiagnostic option, DiagnosticSeverity? expected)
    {
        var content = Sample.Content("A_RES_99_2.en.txt").Replace("3. Requests", "5. Requests", StringComparison.Ordinal);
        var options = AnalyzedConsumer.WithoutWarningsAsErrors.WithSpecificDiagnosticOptions(
            [new KeyValuePair<string, ReportDiagnostic>("TR0004", option)]);

        var diagnostics = await AnalyzedConsumer.AnalyzeAsync(
            new InMemoryOptions(new Dictionary<string, string>()), options, new InMemoryText(Path, content));

        Assert.Equal(expected, diagnostics.SingleOrDefault(diagnostic => diagnostic.Id == "TR0004")?.Severity);
    }

    private static void AssertIs(
        Diagnostic diagnostic,
        string id,
        DiagnosticSeverity severity,
        int line,
        int character,
        string text)
    {
        Assert.Equal((id, severity), (diagnostic.Id, diagnostic.Severity));
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((line, character, text.Length), (start.Line, start.Character, diagnostic.Location.SourceSpan.Length));
    }
}
