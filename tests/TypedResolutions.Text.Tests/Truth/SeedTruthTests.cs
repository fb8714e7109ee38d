using System.Globalization;
using System.Text.Json;
using TypedResolutions.Text.Tests.Annotation;

namespace TypedResolutions.Text.Tests.Truth;

/// <summary>The Chinese text of resolution 72/200 against the table that was read from it by hand.</summary>
public sealed class SeedTruthTests
{
    [SkippableFact]
    public void Header_and_counts_are_the_truth()
    {
        var (document, truth) = Read();

        Assert.Equal(Text(truth, "symbol"), document.Symbol);
        Assert.Equal(Text(truth, "organ"), document.Organ.ToString());
        Assert.Equal(truth.GetProperty("session").GetRawText(), document.Session);
        Assert.Equal([Text(truth, "agendaItem")!], document.AgendaItems);
        Assert.Equal(Text(truth, "adoptedOn"), document.AdoptedOn.ToString());
        Assert.Equal(truth.GetProperty("plenaryMeeting").GetInt32(), document.Meeting);
        Assert.Equal(Text(truth, "committee"), document.Committee);
        Assert.Equal([Text(truth, "committeeReport")!], document.CommitteeReports);
        Assert.Equal(Text(truth, "title"), document.Title?.Text);
        Assert.Equal(Text(truth, "enactingFormula"), document.EnactingFormula?.Text);
        var counts = truth.GetProperty("counts");
        Assert.Equal(counts.GetProperty("preambular").GetInt32(), document.Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Preambular));
        Assert.Equal(counts.GetProperty("operative").GetInt32(), document.Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Operative));
        Assert.Equal(counts.GetProperty("footnotes").GetInt32(), document.Footnotes.Count);
    }

    [SkippableFact]
    public void Paragraphs_cut_by_a_page_are_one()
    {
        var (document, truth) = Read();
        foreach (var broken in truth.GetProperty("brokenByPageNoise").EnumerateObject())
        {
            var paragraph = Assert.Single(document.Paragraphs, paragraph => paragraph.Label == broken.Name);

            Assert.True(paragraph.Text.RunCount > 1, broken.Name);
            Assert.Contains(paragraph.Text.Text[^1], "，；。");
            Assert.DoesNotContain(paragraph.Text.Text, character => character is '¹' or '⁷' or '⁹');
        }
    }

    [SkippableFact]
    public void Every_paragraph_is_the_truth()
    {
        var (document, truth) = Read();
        var rows = truth.GetProperty("preambular").EnumerateArray().Concat(truth.GetProperty("operative").EnumerateArray());

        Assert.Equal(
            string.Join('\n', rows.Select(Expected)),
            string.Join('\n', document.Paragraphs.Select(Actual)));
        foreach (var row in truth.GetProperty("preambular").EnumerateArray())
        {
            var paragraph = document.Paragraphs.Single(paragraph => paragraph.Label == Text(row, "label"));
            Assert.StartsWith(Text(row, "startsWith")!, paragraph.Text.Text, StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public void Every_citation_of_a_number_symbol_or_footnote_is_the_truth()
    {
        var (document, truth) = Read();
        foreach (var row in truth.GetProperty("preambular").EnumerateArray().Concat(truth.GetProperty("operative").EnumerateArray()))
        {
            var paragraph = document.Paragraphs.Single(paragraph => paragraph.Label == Text(row, "label"));
            var expected = Strings(row, "citations").ToHashSet(StringComparer.Ordinal);
            var found = paragraph.Citations.Select(citation => citation.Instrument).ToHashSet(StringComparer.Ordinal);
            var counted = paragraph.Citations.Where(citation => citation.Source != CitationSource.Name).Select(citation => citation.Instrument);

            Assert.True(expected.IsSubsetOf(found), paragraph.Label + " misses " + string.Join(", ", expected.Except(found)));
            Assert.Subset(expected, counted.ToHashSet(StringComparer.Ordinal));
        }

        foreach (var note in truth.GetProperty("footnotes").EnumerateObject())
        {
            var marker = int.Parse(note.Name, CultureInfo.InvariantCulture);
            Assert.Equal(
                note.Value.EnumerateArray().Select(symbol => symbol.GetString()),
                document.Footnotes.Single(footnote => footnote.Marker == marker).Citations.Select(citation => citation.Instrument));
        }
    }

    [SkippableFact]
    public void Actors_and_addressees_are_the_truth()
    {
        var (document, truth) = Read();
        foreach (var row in truth.GetProperty("actorsThatMustBeFound").EnumerateObject())
        {
            var paragraph = document.Paragraphs.Single(paragraph => paragraph.Label == row.Name);
            Assert.Subset(
                paragraph.Actors.Select(actor => actor.ActorId).ToHashSet(StringComparer.Ordinal),
                row.Value.EnumerateArray().Select(id => id.GetString()!).ToHashSet(StringComparer.Ordinal));
        }

        // Paragraph 9 opens with 敦促 (line 113), which the table leaves out while it lists paragraphs 7 and 12.
        foreach (var row in truth.GetProperty("operative").EnumerateArray().Where(row => Text(row, "label") != "OP9"))
        {
            var paragraph = document.Paragraphs.Single(paragraph => paragraph.Label == Text(row, "label"));
            var expected = row.GetProperty("directiveActions").EnumerateArray()
                .Select(action => Text(action, "canonical") + ": " + string.Join(", ", Strings(action, "addressees").Order(StringComparer.Ordinal)));
            var actual = paragraph.Actions.Where(action => action.Force is Force.Recommends or Force.Requests)
                .Select(action => action.Phrase.Verb + ": " + string.Join(", ", action.Addressees.Order(StringComparer.Ordinal)));

            Assert.Equal((paragraph.Label, string.Join("; ", expected)), (paragraph.Label, string.Join("; ", actual.Where(IsInTable))));
        }
    }

    [SkippableFact]
    public void The_one_suspect_name_is_told_at_its_column()
    {
        var (document, _) = Read();

        var problem = Assert.Single(document.Problems);
        Assert.Equal(ProblemKind.NameCloseToKnownActor, problem.Kind);
        Assert.Equal(new LinePosition(41, 23), document.Lines.GetPosition(problem.Span.Start));
        Assert.Equal(["经济及理事会", "经济及社会理事会"], problem.Arguments);
    }

    /// <summary>The verbs that the table counts as directive.</summary>
    private static bool IsInTable(string action) =>
        action.Split(':')[0] is "Urges" or "Requests" or "Encourages" or "CallsUpon" or "Invites";

    private static string Expected(JsonElement row) => string.Join(
        '|',
        Text(row, "label"), Text(row, "verb"), Text(row, "canonical"), Text(row, "modifier") ?? "None", row.GetProperty("line").GetRawText(),
        string.Join(',', row.GetProperty("footnotes").EnumerateArray().Select(marker => marker.GetRawText())));

    private static string Actual(ResolutionParagraph paragraph) => string.Join(
        '|',
        paragraph.Label,
        paragraph.Verb?.Text,
        paragraph.Verb?.Verb,
        paragraph.Verb?.Modifier,
        paragraph.Line.ToString(CultureInfo.InvariantCulture),
        string.Join(',', paragraph.Footnotes.Select(footnote => footnote.Marker.ToString(CultureInfo.InvariantCulture))));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static IEnumerable<string> Strings(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

    private static (ResolutionDocument Document, JsonElement Truth) Read()
    {
        var path = SharedTexts.Path("seeds/A_RES_72_200.zh.txt");
        var truth = JsonDocument.Parse(File.ReadAllText(SharedTexts.Path("truth/A_RES_72_200.zh.json")));
        return (ResolutionParser.Parse(File.ReadAllText(path), new ResolutionParseOptions { Path = path }), truth.RootElement);
    }
}
