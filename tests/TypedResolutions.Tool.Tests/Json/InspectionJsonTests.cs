using TypedResolutions.Text;
using TypedResolutions.Tool.Inspection;
using TypedResolutions.Tool.Json;

namespace TypedResolutions.Tool.Tests.Json;

/// <summary>Other programs read this format: every property, its order and its spelling are fixed here.</summary>
public sealed class InspectionJsonTests
{
    private static readonly TextRange NoRange = new(0, 0);

    [Fact]
    public void A_resolution_has_these_properties_in_this_order()
    {
        var header = new ResolutionDocument
        {
            IsResolution = true,
            Language = Language.Chinese,
            Symbol = "A/RES/72/200",
            Organ = Organ.GeneralAssembly,
            Session = "72",
            AgendaItems = ["16", "19 (b)"],
            AdoptedOn = new CalendarDate(2017, 12, 20),
            Meeting = 74,
            CommitteeReports = ["A/72/417"],
            Title = TextOf("信息和通信技术促进可持续发展"),
            EnactingFormula = TextOf("大会，"),
            Footnotes = [new() { Marker = 7, Text = TextOf("第 70/1 号决议。"), Span = default, Line = 119, Citations = [CitationOf(CitationSource.Text)] }],
            Vote = new RecordedVote(120, 5, 40, string.Empty, default),
            Lines = new LineMap(string.Empty),
        };

        AssertJson(
            """
            {"file":"a/b.zh.txt","language":"zh","symbol":"A/RES/72/200","organ":"GeneralAssembly","session":72,
            "agendaItems":["16","19 (b)"],"adoptedOn":"2017-12-20","meeting":74,"committeeReport":["A/72/417"],
            "title":"信息和通信技术促进可持续发展","enactingFormula":"大会，","paragraphs":[],
            "footnotes":[{"marker":7,"text":"第 70/1 号决议。","line":119,
            "citations":[{"instrument":"A/RES/70/1","text":"第 70/1 号","paragraph":null,"via":"text"}]}],
            "adoption":{"vote":{"inFavour":120,"against":5,"abstentions":40}},
            "diagnostics":[{"id":"TR0008","severity":"warning","message":"'x'","line":3,"column":5,"length":2}]}
            """,
            new FileInspection("a/b.zh.txt", header, [new("TR0008", ProblemSeverity.Warning, "'x'", 3, 5, 2)]));
    }

    [Fact]
    public void What_a_text_does_not_tell_is_null()
    {
        AssertJson(
            """
            {"file":"a","language":"en","symbol":null,"organ":null,"session":null,"agendaItems":[],"adoptedOn":null,
            "meeting":null,"committeeReport":[],"title":null,"enactingFormula":null,"paragraphs":[],"footnotes":[],
            "adoption":{"vote":null},"diagnostics":[]}
            """,
            new FileInspection("a", DocumentOf(), []));
    }

    [Fact]
    public void A_session_that_is_no_number_is_a_string()
    {
        var document = new ResolutionDocument
        {
            IsResolution = true,
            Language = Language.English,
            Session = "ES-11",
            Lines = new LineMap(string.Empty),
        };

        Assert.Contains("\"session\":\"ES-11\"", InspectionJson.Write(new FileInspection("a", document, [])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_has_these_properties_in_this_order()
    {
        var verb = new VerbPhrase("请", Verb.Requests, Modifier.Also, Manner.None, NoRange);
        var paragraph = new ResolutionParagraph
        {
            Label = "II_OP5_a_i",
            Kind = ParagraphKind.Operative,
            Number = ["5", "a", "i"],
            Level = 3,
            Section = "II",
            Text = TextOf("又请秘书长"),
            Span = new SourceSpan(8876, 196),
            Line = 169,
            Verb = verb,
            Actions = [new ParagraphAction(verb, ["SecretaryGeneral"], null, null)],
            Citations = [CitationOf(CitationSource.Name, "3-5"), CitationOf(CitationSource.Footnote)],
            Actors =
            [
                new ActorMention("SecretaryGeneral", "秘书长", MentionKind.Full, NoRange),
                new ActorMention("GeneralAssembly", "大会", MentionKind.Short, NoRange),
                new ActorMention("GeneralAssembly", "其", MentionKind.Inferred, NoRange),
            ],
            Footnotes = [new FootnoteReference(10, 0, default)],
        };

        AssertParagraph(
            """
            {"label":"II_OP5_a_i","kind":"operative","number":["5","a","i"],"level":3,"section":"II",
            "verb":{"text":"请","canonical":"Requests","modifier":"Also"},
            "actions":[{"verb":"Requests","modifier":"Also","force":"Requests","addressees":["SecretaryGeneral"],
            "reporting":null,"agenda":null,"mandate":null,"seizure":null}],
            "text":"又请秘书长","line":169,"start":8876,"length":196,
            "citations":[{"instrument":"A/RES/70/1","text":"第 70/1 号","paragraph":"3-5","via":"name"},
            {"instrument":"A/RES/70/1","text":"第 70/1 号","paragraph":null,"via":"footnote"}],
            "actors":[{"id":"SecretaryGeneral","text":"秘书长","mention":"full"},
            {"id":"GeneralAssembly","text":"大会","mention":"short"},
            {"id":"GeneralAssembly","text":"其","mention":"inferred"}],"footnotes":[10]}
            """,
            paragraph);
    }

    [Fact]
    public void A_heading_is_an_entry_without_label() =>
        AssertParagraph(
            """
            {"label":"","kind":"heading","number":[],"level":1,"section":null,"verb":null,"actions":[],
            "text":"Annex \"A\" <1>","line":1,"start":0,"length":0,"citations":[],"actors":[],"footnotes":[]}
            """,
            ParagraphOf(string.Empty, ParagraphKind.Heading, part: null, "Annex \"A\" <1>"));

    [Theory]
    [InlineData(ParagraphKind.Preambular, "PP1", "\"label\":\"A_PP1\",\"kind\":\"preambular\"")]
    [InlineData(ParagraphKind.Operative, "OP3", "\"label\":\"A_OP3\",\"kind\":\"operative\"")]
    [InlineData(ParagraphKind.Annex, "Annex_P1", "\"label\":\"A_Annex_P1\",\"kind\":\"annex\"")]
    [InlineData(ParagraphKind.Heading, "", "\"label\":\"\",\"kind\":\"heading\"")]
    public void The_label_begins_with_the_part(ParagraphKind kind, string label, string expected)
    {
        var json = InspectionJson.Write(new FileInspection("a", DocumentOf(ParagraphOf(label, kind, "A", "x")), []));

        Assert.Contains(expected, json, StringComparison.Ordinal);
    }

    private static void AssertParagraph(string expected, ResolutionParagraph paragraph)
    {
        var json = InspectionJson.Write(new FileInspection("a", DocumentOf(paragraph), []));

        Assert.Contains("\"paragraphs\":[" + Joined(expected) + "],\"footnotes\"", json, StringComparison.Ordinal);
    }

    private static void AssertJson(string expected, FileInspection inspection) =>
        Assert.Equal(Joined(expected), InspectionJson.Write(inspection));

    private static string Joined(string lines) => lines.ReplaceLineEndings(string.Empty);

    private static ResolutionDocument DocumentOf(params ResolutionParagraph[] paragraphs) => new()
    {
        IsResolution = true,
        Language = Language.English,
        Paragraphs = paragraphs,
        Lines = new LineMap(string.Empty),
    };

    private static ResolutionParagraph ParagraphOf(string label, ParagraphKind kind, string? part, string text) => new()
    {
        Label = label,
        Kind = kind,
        Number = [],
        Level = 1,
        Part = part,
        Text = TextOf(text),
        Span = default,
        Line = 1,
    };

    private static Citation CitationOf(CitationSource source, string? paragraph = null) =>
        new("A/RES/70/1", "第 70/1 号", paragraph, source, NoRange, null);

    private static SpannedText TextOf(string text)
    {
        var builder = new SpannedTextBuilder(text.Length);
        builder.Append(text, 0, text.Length);
        return builder.ToSpannedText();
    }
}
