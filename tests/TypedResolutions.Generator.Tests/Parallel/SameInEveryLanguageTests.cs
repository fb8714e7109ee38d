extern alias model;

using model::TypedResolutions;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Parallel;

/// <summary>What a class means does not depend on the language in which a project prefers to read.</summary>
public sealed class SameInEveryLanguageTests
{
    private static readonly string[] Languages = ["en", "fr", "es", "ru", "ar", "zh"];

    private static readonly string French = Path.Combine(Paths.Repository, "..", "shared", "corpus", "fr", "A_RES_72_200.fr.md");

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    [InlineData("ar")]
    [InlineData("zh")]
    public void A_resolution_in_six_languages_has_the_same_types_and_actions(string language) =>
        Assert.Equal(MeaningOf("A_RES_98_3", RunSix("en")), MeaningOf("A_RES_98_3", RunSix(language)));

    [SkippableFact]
    public void Resolution_72_200_has_the_same_types_and_actions_in_two_languages() =>
        Assert.Equal(MeaningOf("A_RES_72_200", RunRealPair("fr")), MeaningOf("A_RES_72_200", RunRealPair("zh")));

    [Fact]
    public void A_verb_that_languages_tell_apart_otherwise_is_that_of_the_first_text()
    {
        var french = Text("fr").With(Text("fr").GetText().ToString().Replace("Demande instamment au", "Invite le", StringComparison.Ordinal));

        using var assembly = new LoadedConsumer(Run("fr", Text("en"), french));
        var action = assembly.Resolution("A_RES_98_3").FindParagraph("OP4")!.Actions[0];

        Assert.Equal(Verb.Urges, action.Verb);
        Assert.Equal("Invite", action.Phrase.Text);
    }

    [Fact]
    public void An_action_that_the_text_does_not_show_has_the_words_of_the_other_at_the_end()
    {
        var french = Text("fr").With(Text("fr").GetText().ToString().Replace(", et invite le secteur privé à contribuer à cette aide", string.Empty, StringComparison.Ordinal));

        using var assembly = new LoadedConsumer(Run("fr", Text("en"), french));
        var paragraph = assembly.Resolution("A_RES_98_3").FindParagraph("OP4")!;

        Assert.Equal([Verb.Urges, Verb.Invites], paragraph.Actions.Select(action => action.Verb));
        Assert.Equal(["Demande instamment", "invites"], paragraph.Actions.Select(action => action.Phrase.Text));
        Assert.Equal((paragraph.Text.Length, 0), (paragraph.Actions[1].Phrase.Span.Start, paragraph.Actions[1].Phrase.Span.Length));
        Assert.Contains("PrivateSector", paragraph.Addressees.Select(actor => actor.Id));
    }

    [Theory]
    [InlineData("en", "Requests", "no later than 30 June 2044")]
    [InlineData("fr", "Prie", "le 30 juin 2044")]
    [InlineData("es", "Solicita", "a más tardar el 30 de junio de 2044")]
    [InlineData("ru", "просит", "не позднее 30 июня 2044 года")]
    [InlineData("ar", "تطلب إلى", "في موعد لا يتجاوز 30 حزيران/يونيه 2044")]
    [InlineData("zh", "请", "至迟于2044年6月30日")]
    public void Words_and_spans_are_of_the_text_that_is_read(string language, string verb, string deadline)
    {
        using var assembly = new LoadedConsumer(RunSix(language));
        var resolution = assembly.Resolution("A_RES_98_3");
        var report = resolution.FindParagraph("OP5")!;

        Assert.Equal(verb, WordsAt(report, report.Actions[0].Phrase.Span));
        Assert.Contains(deadline, WordsAt(report, report.Actions[0].Reporting!.Terms.Deadlines.Single().Span), StringComparison.Ordinal);

        // A modifier inside the phrase is in its span and not in its words.
        Assert.All(resolution.Paragraphs, paragraph => Assert.All(
            paragraph.Actions,
            action => Assert.All(action.Phrase.Text.Split(' '), word => Assert.Contains(word, WordsAt(paragraph, action.Phrase.Span), StringComparison.Ordinal))));
    }

    private static string WordsAt(Paragraph paragraph, SourceSpan span) => paragraph.Text.Substring(span.Start, span.Length);

    private static GeneratedConsumer RunSix(string language) => Run(language, [.. Languages.Select(Text)]);

    private static GeneratedConsumer RunRealPair(string language)
    {
        Skip.IfNot(File.Exists(French), "the French text of A/RES/72/200 is not beside the repository");
        return Run(language, InMemoryText.Resolution("/project/resolutions/A_RES_72_200.fr.md", File.ReadAllText(French)), Sample.Seed);
    }

    private static InMemoryText Text(string language) => InMemoryText.Resolution(
        $"/project/resolutions/A_RES_98_3.{language}.txt",
        File.ReadAllText(Path.Combine(Paths.Repository, "tests", "TypedResolutions.Text.Tests", "ParallelTexts", $"A_RES_98_3.{language}.txt")));

    private static GeneratedConsumer Run(string language, params InMemoryText[] texts)
    {
        var consumer = Consumer.Of([.. texts]);
        return (consumer with { Properties = consumer.Properties.Add("TypedResolutionsLanguage", language) }).Run();
    }

    /// <summary>Gets the interfaces, actions and addressees of each paragraph, without words and places.</summary>
    private static string MeaningOf(string resolution, GeneratedConsumer texts)
    {
        using var assembly = new LoadedConsumer(texts);
        return string.Join('\n', assembly.Resolution(resolution).Paragraphs.Select(paragraph => string.Join(" | ",
            paragraph.Label,
            InterfacesOf(assembly.Instance<Paragraph>(resolution + "+" + paragraph.Label).GetType()),
            paragraph.Verb is { } verb ? MeaningOf(verb) : "-",
            string.Join("; ", paragraph.Actions.Select(MeaningOf)),
            Ids(paragraph.Addressees))));
    }

    private static string InterfacesOf(Type type) => string.Join(
        ' ',
        type.GetInterfaces()
            .Where(one => one.Namespace == "TypedResolutions")
            .Select(one => one.Name + "<" + string.Join(',', one.GenericTypeArguments.Select(argument => argument.Name)) + ">")
            .Order(StringComparer.Ordinal));

    private static string MeaningOf(VerbPhrase phrase) => FormattableString.Invariant($"{phrase.Verb} {phrase.Modifier} {phrase.Manner}");

    private static string MeaningOf(ParagraphAction action) => string.Join(
        ", ",
        MeaningOf(action.Phrase),
        Ids(action.Addressees),
        action.Reporting is { } duty
            ? $"reports {duty.Reporter.Id} {Ids(duty.Recipients)} {duty.Session} {Ids(duty.Through)} {MeaningOf(duty.Terms)}"
            : null,
        action.Agenda is { } agenda ? "agenda " + agenda.Session : null,
        action.Mandate is { } mandate ? $"mandate {mandate.Change} {mandate.Entity?.Id} {MeaningOf(mandate.Terms)}" : null,
        action.Seizure is { } seizure ? "seized " + seizure.Session : null);

    private static string MeaningOf(MandateTerms terms) =>
        $"by {string.Join(' ', terms.Deadlines.Select(deadline => $"{deadline.Session}{deadline.Date}{deadline.Within}"))} every {terms.Frequency} for {terms.Duration}";

    private static string Ids(IEnumerable<Actor> actors) => string.Join(' ', actors.Select(actor => actor.Id));
}
