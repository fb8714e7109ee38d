using TypedResolutions.Text.Dates;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Tests.Dates;

/// <summary>Which of several dates of a resolution is told, and what is said of it. Each line is a text: "file: what it recalls".</summary>
public sealed class DateConflictsTests
{
    private const string Right = "resolution 97/3 of 2 December 2042";
    private const string Wrong = "resolution 97/3 of 2 November 2042";
    private const string OtherWrong = "resolution 97/3 of 2 October 2042";

    [Fact]
    public void Texts_that_agree_are_not_told() => Assert.Empty(Find(("1", Right), ("2", Right), ("3", "resolution 97/3")));

    [Fact]
    public void The_one_that_most_texts_do_not_give_is_told() => Assert.Equal(
        ["2: A/RES/97/3 is dated 2 November 2042 here, but 2 December 2042 in 2 other texts; check the date and the number"],
        Find(("1", Right), ("2", Wrong), ("3", Right)));

    [Fact]
    public void Each_odd_one_is_told() => Assert.Equal(
        [
            "2: A/RES/97/3 is dated 2 November 2042 here, but 2 December 2042 in 2 other texts; check the date and the number",
            "4: A/RES/97/3 is dated 2 October 2042 here, but 2 December 2042 in 2 other texts; check the date and the number",
        ],
        Find(("1", Right), ("2", Wrong), ("3", Right), ("4", OtherWrong)));

    [Fact]
    public void Where_texts_are_even_each_is_told_of_the_others() => Assert.Equal(
        [
            "1: A/RES/97/3 is dated 2 December 2042 here, but 2 October 2042 or 2 November 2042 in 2 other texts; check the date and the number",
            "2: A/RES/97/3 is dated 2 November 2042 here, but 2 October 2042 or 2 December 2042 in 2 other texts; check the date and the number",
            "3: A/RES/97/3 is dated 2 October 2042 here, but 2 November 2042 or 2 December 2042 in 2 other texts; check the date and the number",
        ],
        Find(("1", Right), ("2", Wrong), ("3", OtherWrong)));

    [Fact]
    public void Of_many_dates_a_few_are_named()
    {
        var days = Enumerable.Range(1, 28).Select(static day => $"resolution 97/3 of {day} May 2042");

        var conflicts = Find(("1", string.Join(", ", days)));

        Assert.Equal(28, conflicts.Length);
        Assert.Equal(
            "1: A/RES/97/3 is dated 1 May 2042 here, but 2 May 2042 or 3 May 2042 or 4 May 2042 or others elsewhere in this text; check the date and the number",
            conflicts[0]);
    }

    [Fact]
    public void Texts_are_counted_and_not_mentions() => Assert.Equal(
        ["1", "1", "2"],
        Find(("1", Wrong + " and " + Wrong), ("2", Right)).Select(FileOf));

    [Fact]
    public void The_texts_of_a_resolution_in_several_languages_are_one_voice() => Assert.Equal(
        ["1", "1.fr", "2"],
        Find(("1", Wrong), ("1.fr", "résolution 97/3 du 2 novembre 2042"), ("2", Right)).Select(FileOf));

    [Fact]
    public void Of_the_languages_of_one_resolution_the_odd_one_is_told() => Assert.Equal(
        ["1.fr: A/RES/97/3 is dated 2 November 2042 here, but 2 December 2042 in a parallel text; check the date and the number"],
        Find(("1", Right), ("1.fr", "résolution 97/3 du 2 novembre 2042"), ("1.zh", "2042年12月2日第97/3号决议")));

    [Fact]
    public void Two_dates_in_one_text_are_told_of_each_other() => Assert.Equal(
        [
            "1: A/RES/97/3 is dated 2 December 2042 here, but 2 November 2042 elsewhere in this text; check the date and the number",
            "1: A/RES/97/3 is dated 2 November 2042 here, but 2 December 2042 elsewhere in this text; check the date and the number",
        ],
        Find(("1", Right + " and " + Wrong)));

    [Fact]
    public void Where_texts_are_even_the_year_in_the_symbol_tells() => Assert.Equal(
        [
            "2: E/RES/2042/19 is dated 22 July 2041 here, but 22 July 2042 in another text; check the date and the number",
            "2: S/RES/9901 (2043) is dated 3 May 2044 here, but 3 May 2043 in another text; check the date and the number",
        ],
        Find(
            ("1", "Economic and Social Council resolution 2042/19 of 22 July 2042 and Security Council resolution 9901 (2043) of 3 May 2043"),
            ("2", "Economic and Social Council resolution 2042/19 of 22 July 2041 and Security Council resolution 9901 (2043) of 3 May 2044")));

    [Fact]
    public void The_day_on_which_the_cited_text_was_adopted_is_right_whatever_the_others_say() => Assert.Equal(
        [
            "1: A/RES/98/2 is dated 3 March 2043 here, but 2 December 2043 in its own text; check the date and the number",
            "3: A/RES/98/2 is dated 3 March 2043 here, but 2 December 2043 in its own text; check the date and the number",
        ],
        Find(
            ("1", "resolution 98/2 of 3 March 2043"), ("2", "its work"), ("3", "resolution 98/2 of 3 March 2043"), ("4", "resolution 98/2 of 2 December 2043")));

    [Fact]
    public void A_text_in_parts_may_have_been_adopted_on_several_days()
    {
        var parts = Parse("2", "its work", "A\n\nThe General Assembly,\n\nRecalling its work,\n\n1. Decides so.\n\nB\n\nThe General Assembly,\n\nRecalling its work,\n\n1. Decides so.");

        Assert.Empty(DateConflicts.Find([parts, Parse("1", "resolution 98/2 of 3 March 2043")], Registry.Default));
        Assert.Null(parts.AdoptedOn);
    }

    [Theory]
    [InlineData("2042-11-02", "2 November 2042")]
    [InlineData("2042-11", "November 2042")]
    [InlineData("2041", "2041")]
    public void The_registry_is_right_before_the_texts(string date, string words) => Assert.Equal(
        [$"1: A/RES/97/3 is dated 2 December 2042 here, but {words} in the registry; check the date and the number"],
        Find(With("Agenda", date), ("1", Right)));

    [Theory]
    [InlineData("Agenda", "2042-12-02")]
    [InlineData("Agenda", "2042-12")]
    [InlineData("Agenda", "2042")]
    [InlineData("Treaty", "2044-01-01")]
    public void A_date_of_the_registry_that_may_be_the_same_is_not_told(string kind, string date) =>
        Assert.Empty(Find(With(kind, date), ("1", Right)));

    [Fact]
    public void Parts_are_different_resolutions() => Assert.Empty(
        Find(("1", "resolution 97/3 A of 2 December 2042 and resolution 97/3 B of 23 June 2043"), ("2", "resolution 97/3 B of 23 June 2043")));

    [Fact]
    public void The_order_of_the_texts_does_not_matter()
    {
        (string, string)[] texts = [("1", Right), ("2", Wrong), ("3", OtherWrong), ("4", Right + " and " + Wrong)];

        Assert.Equal(Find(texts), Find([.. texts.Reverse()]));
    }

    [Fact]
    public void The_places_are_the_characters_of_the_dates_in_paragraphs_and_then_in_notes()
    {
        var content = Content("1", "the lights¹ and resolution 97/3 of 2\nDecember 2042", "1. Decides so.\n\n¹ Resolution 97/4 of 3 March 2043.");
        var document = ResolutionParser.Parse(content, new ResolutionParseOptions { Path = "1" });

        Assert.Equal(
            ["2\nDecember 2042", "3 March 2043"],
            TextDates.PlacesOf(document).Select(span => content.Substring(span.Start, span.Length)));
        Assert.Equal(["A/RES/97/3", "A/RES/97/4"], TextDates.Of("1", document)!.Cited.Select(cited => cited.Instrument));
    }

    [Fact]
    public void What_is_no_resolution_has_no_dates()
    {
        var document = ResolutionParser.Parse("Milk of 3 March 2043, eggs.", new ResolutionParseOptions());

        Assert.Null(TextDates.Of("list", document));
        Assert.Empty(TextDates.PlacesOf(document));
    }

    [Fact]
    public void Texts_with_the_same_dates_are_equal()
    {
        Assert.Equal(Parse("1", Right), Parse("1", "with joy " + Right));
        Assert.NotEqual(Parse("1", Right), Parse("1", Wrong));
        Assert.NotEqual(Parse("1", Right), Parse("2", Right));
    }

    private static Registry With(string kind, string date) =>
        Registry.Default.With(RegistryRows.Read($"id,kind,symbol,date,en\nLights,{kind},A/RES/97/3,{date},Programme for Lights\n"));

    private static string[] Find(params (string File, string Recalled)[] texts) => Find(Registry.Default, texts);

    private static string[] Find(Registry registry, params (string File, string Recalled)[] texts) =>
    [
        .. DateConflicts.Find(texts.Select(text => Parse(text.File, text.Recalled)), registry).Select(conflict =>
            conflict.File + ": " + ProblemDescriptions.CitedDateDisagrees.MessageOf(
                new Problem(ProblemKind.CitedDateDisagrees, default, conflict.Arguments))),
    ];

    private static string FileOf(string line) => line.Split(':')[0];

    private static TextDates Parse(string file, string recalled, string body = "1. Decides so.") =>
        TextDates.Of(file, ResolutionParser.Parse(Content(file, recalled, body), new ResolutionParseOptions { Path = file }))!;

    /// <summary>Makes the text of resolution 98/1 in file "1", of 98/2 in "2", of 98/1 in French in "1.fr".</summary>
    private static string Content(string file, string recalled, string body)
    {
        var symbol = "A/RES/98/" + file.Split('.')[0];
        return file.Split('.')[^1] switch
        {
            "fr" => $"Nations Unies   {symbol}\n\nAssemblée générale\n\nRésolution adoptée par l'Assemblée générale le 2 décembre 2043\n\nL'Assemblée générale,\n\nRappelant sa {recalled} et les travaux de ses membres,\n\n1. Décide de rester saisie de la question.\n",
            "zh" => $"联合国   {symbol}\n\n大会\n\n2043年12月2日大会决议\n\n大会，\n\n回顾其{recalled}，\n\n1. 决定继续处理此案。\n",
            _ => $"United Nations   {symbol}\n\nGeneral Assembly\n\nResolution adopted by the General Assembly on 2 December 2043\n\nThe General Assembly,\n\nRecalling {recalled},\n\n{body}\n",
        };
    }
}
