using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Tests.Infrastructure;
using TypedResolutions.Text;
using TypedResolutions.Text.Naming;

namespace TypedResolutions.Generator.Tests.Emission;

public sealed class EmittedCodeTests
{
    /// <summary>Texts that break careless emitters: quotes, markup, control characters, lone surrogates, bidi marks.</summary>
    public static TheoryData<string> HostileTexts { get; } =
    [
        "",
        "\"",
        "\"\"\"\"\"\" quotes \"",
        "{0} {{ }} \\u0041 \\",
        "<see cref=\"X\"/> & </summary> ]]> &amp;",
        "*/ // #if false\n#endif\n\"\"\"u8",
        "line\nline\r\nline\rline\u2028line\u2029line\u0085end",
        "\0\u0001\u001A\u007F\u009F\uFEFF\uFFFE\uFFFF\uFDD0",
        "\uD800 lone \uDC00 and paired \U0001F600",
        "\u202Eright to left\u202C \u2066isolate\u2069 \u200F\u200E\u061C",
        "قرار الجمعية العامة \u064B 大会，回顾 Генеральная Ассамблея",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Any_text_compiles_and_is_carried_unbroken(string hostile)
    {
        var text = CarriableText.Of(hostile);
        var paragraph = HandMade.Paragraph("OP1", text, HandMade.Action(Verb.Requests, "SecretaryGeneral")) with
        {
            Citations = new[] { new Citation("A/RES/70/1", text, hostile, CitationSource.Text, new TextRange(-5, 900), null) }
                .ToEquatableArray(),
            Mentions = new[] { new ActorMention(hostile, text, MentionKind.Full, new TextRange(3, int.MaxValue)) }
                .ToEquatableArray(),
        };
        var resolution = HandMade.Text("A/RES/99/1", paragraph) with { Title = text };

        foreach (var version in new[] { LanguageVersion.CSharp9, LanguageVersion.Latest })
        {
            foreach (var documentation in new[] { "full", "summary", "none" })
            {
                var consumer = new Consumer { LanguageVersion = version };
                consumer = consumer with
                {
                    Properties = consumer.Properties.SetItem("TypedResolutionsDocumentation", documentation),
                };
                var generated = new EmittedModels(resolution).RunIn(consumer).AssertClean();
                using var assembly = new LoadedConsumer(generated);
                Assert.Equal(text, assembly.Resolution("A_RES_99_1").FindParagraph("OP1")!.Text);
                Assert.Equal(text, assembly.Resolution("A_RES_99_1").Title);
            }
        }
    }

    [Theory]
    [InlineData("net10.0", LanguageVersion.CSharp9)]
    [InlineData("net10.0", LanguageVersion.Latest)]
    public void Long_texts_in_two_languages_are_carried_unbroken(string targetFramework, LanguageVersion version)
    {
        var english = HandMade.Text("A/RES/99/1", [.. Enumerable.Range(1, 150).Select(i => HandMade.Paragraph($"OP{i}", $"Requests report {i} on \"lamps\" and their keepers;"))]);
        var arabic = english with
        {
            Path = "A_RES_99_1.ar.txt",
            Language = Language.Arabic,
            Paragraphs = english.Paragraphs
                .Select((paragraph, i) => paragraph with { Text = $"{i} " + string.Concat(Enumerable.Repeat("منارة \U0001F4A1", i)) })
                .ToEquatableArray(),
        };
        var generated = new EmittedModels(english, arabic)
            .RunIn(new Consumer { TargetFramework = targetFramework, LanguageVersion = version })
            .AssertClean();

        using var assembly = new LoadedConsumer(generated);
        var resolution = assembly.Resolution("A_RES_99_1");
        Assert.Equal(english.Paragraphs.Select(paragraph => paragraph.Text), resolution.Paragraphs.Select(paragraph => paragraph.TextIn(resolution.Languages[0])));
        Assert.Equal(arabic.Paragraphs.Select(paragraph => paragraph.Text), resolution.Paragraphs.Select(paragraph => paragraph.TextIn(resolution.Languages[1])));
    }

    [Theory]
    [InlineData("netstandard2.0", LanguageVersion.CSharp9)]
    [InlineData("netstandard2.0", LanguageVersion.Latest)]
    [InlineData("net48", LanguageVersion.CSharp9)]
    [InlineData("net48", LanguageVersion.Latest)]
    [InlineData("net10.0", LanguageVersion.CSharp9)]
    [InlineData("net10.0", LanguageVersion.CSharp10)]
    [InlineData("net10.0", LanguageVersion.Latest)]
    public void Compiles_without_a_warning_beside_decoys(string targetFramework, LanguageVersion version)
    {
        var resolution = HandMade.Text(
            "A/RES/99/1",
            HandMade.Paragraph("PP1", "Recalling"),
            HandMade.Paragraph(
                "OP1",
                "Requests",
                HandMade.Action(Verb.Requests, "SecretaryGeneral", "InternationalTelecommunicationUnion"),
                HandMade.Action(Verb.Decides),
                HandMade.Action(Verb.Welcomes, "MemberStates")));
        var consumer = new Consumer
        {
            TargetFramework = targetFramework,
            LanguageVersion = version,
            Sources = [Decoys.Source],
        };

        new EmittedModels(resolution).RunIn(consumer).AssertClean();
    }

    /// <summary>No text of today has one: the parser reads whom a paragraph asks, and one that decides asks no one.</summary>
    [Theory]
    [InlineData("IDecides<Actors.MemberStates>", "")]
    [InlineData("IDecides<Actor>", "")]
    [InlineData("IDecides", "")]
    [InlineData("IAddresses<Actors.MemberStates>", "")]
    [InlineData("IDecides<Actors.SecretaryGeneral>", "CS0311")]
    [InlineData("IRequests<Actors.MemberStates>", "CS0311")]
    public void A_decision_on_an_actor_is_one_on_that_actor(string constraint, string error)
    {
        var text = HandMade.Text(
            "A/RES/99/1",
            HandMade.Paragraph("OP1", "Authorizes", HandMade.Action(Verb.Authorizes, "MemberStates")),
            HandMade.Paragraph("OP2", "Requests", HandMade.Action(Verb.Requests, "SecretaryGeneral")));
        var consumer = new Consumer
        {
            Sources =
            [
                $$"""
                using Consumer.Resolutions;
                using TypedResolutions;

                internal static class Desk
                {
                    internal static void Track<T>() where T : {{constraint}} { }

                    internal static void Use() => Track<A_RES_99_1.OP1>();
                }
                """,
            ],
        };

        var errors = new EmittedModels(text).RunIn(consumer).Compilation.GetDiagnostics().Select(diagnostic => diagnostic.Id);

        Assert.Equal(error, errors.FirstOrDefault(string.Empty));
    }

    [Fact]
    public void Equal_labels_and_labels_that_are_no_identifiers_get_names_of_their_own()
    {
        var labels = new UniqueLabels();
        string[] wanted = ["OP5", "OP5", "OP5_2", "", "", "5 (a)", "class", "Title", "A_RES_99_1", "ألف"];
        var paragraphs = wanted.Select(label => HandMade.Paragraph(labels.Next(label), "text " + label)).ToArray();

        var generated = new EmittedModels(HandMade.Text("A/RES/99/1", paragraphs)).RunIn(new Consumer()).AssertClean();

        Assert.Equal(
            ["OP5", "OP5_2", "OP5_2_2", "Paragraph", "Paragraph_2", "_5_a", "Class", "Title_", "A_RES_99_1", "ألف"],
            paragraphs.Select(paragraph => paragraph.Label));
        using var assembly = new LoadedConsumer(generated);
        Assert.Equal(wanted.Length, assembly.Resolution("A_RES_99_1").Paragraphs.Count);
    }

    [Fact]
    public void Two_texts_of_one_symbol_and_language_give_one_class()
    {
        var first = HandMade.Text("A/RES/99/1", HandMade.Paragraph("OP1", "first")) with { Path = "a.txt" };
        var second = HandMade.Text("A/RES/99/1", HandMade.Paragraph("OP1", "second")) with { Path = "b.txt" };

        var generated = new EmittedModels(second, first).RunIn(new Consumer()).AssertClean();

        using var assembly = new LoadedConsumer(generated);
        Assert.Equal("first", assembly.Resolution("A_RES_99_1").Operative[0].Text);
    }

    [Fact]
    public void Symbols_that_differ_only_in_case_get_files_that_do_not()
    {
        var upper = HandMade.Text("A/RES/99/X", HandMade.Paragraph("OP1", "upper"));
        var lower = HandMade.Text("A/RES/99/x", HandMade.Paragraph("OP1", "lower"));

        var generated = new EmittedModels(upper, lower).RunIn(new Consumer()).AssertClean();

        var hints = generated.Files.Keys.ToArray();
        Assert.Equal(5, hints.Length);
        Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    /// <summary>An assembly has room for 16 MB of string literals.</summary>
    [Theory]
    [InlineData(true, LanguageVersion.Latest, "EncodeDetails(\n@\"K ")]
    [InlineData(false, LanguageVersion.Latest, "Details() =>\n\"\"\"\nK ")]
    [InlineData(true, LanguageVersion.CSharp9, "EncodeDetails(\n@\"K ")]
    [InlineData(false, LanguageVersion.CSharp9, "EncodeDetails(\n@\"K ")]
    public void Details_are_a_string_literal_where_there_is_room(bool isRoom, LanguageVersion version, string expected)
    {
        var text = HandMade.Text(
            "A/RES/99/1",
            HandMade.Paragraph("OP1", "Requests", HandMade.Action(Verb.Requests, "SecretaryGeneral")),
            HandMade.Paragraph("OP2", "Invites", HandMade.Action(Verb.Invites, "MemberStates")));

        var generated = new EmittedModels(text) { LiteralsHoldDetails = isRoom }
            .RunIn(new Consumer { LanguageVersion = version })
            .AssertClean();

        Assert.Contains(expected, generated.Files["A_RES_99_1.g.cs"], StringComparison.Ordinal);
        using var assembly = new LoadedConsumer(generated);
        Assert.Equal("MemberStates", Assert.Single(assembly.Resolution("A_RES_99_1").FindParagraph("OP2")!.Addressees).Id);
        Assert.Equal(Fingerprint.Of("Invites"), assembly.Resolution("A_RES_99_1").FindParagraph("OP2")!.Fingerprint);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(1_000_000, false)]
    public void Room_for_details_is_measured(int mentions, bool isRoom)
    {
        var mention = new ActorMention("SecretaryGeneral", "text", MentionKind.Full, new TextRange(0, 4));
        var text = HandMade.Text("A/RES/99/1", HandMade.Paragraph("OP1", "text") with
        {
            Mentions = Enumerable.Repeat(mention, mentions).ToEquatableArray(),
        });

        Assert.Equal(isRoom, LiteralSize.Of(TextIndex.Create([new[] { text }.ToEquatableArray()], CancellationToken.None), CancellationToken.None).HoldsDetails);
    }

    /// <summary>What a note cites stands in its own text, though another has its marker.</summary>
    [Fact]
    public void Notes_with_the_same_marker_keep_their_texts()
    {
        var cited = new Citation("A/RES/70/1", "70/1", null, CitationSource.Text, new TextRange(15, 4), null);
        var text = HandMade.Text("A/RES/99/1", HandMade.Paragraph("OP1", "text")) with
        {
            Footnotes = new[]
            {
                new FootnoteModel(2, "See 1.", EquatableArray<Citation>.Empty),
                new FootnoteModel(2, "See resolution 70/1.", new[] { cited }.ToEquatableArray()),
            }.ToEquatableArray(),
        };

        using var assembly = new LoadedConsumer(new EmittedModels(text).RunIn(new Consumer()).AssertClean());
        var notes = assembly.Resolution("A_RES_99_1").Footnotes;

        Assert.Equal(["See 1.", "See resolution 70/1."], notes.Select(note => note.Text));
        Assert.Equal("70/1", Assert.Single(notes[1].Citations).Text);
    }

    /// <summary>Generated code has nullable annotations where they say something, and there the user's compiler uses them.</summary>
    [Theory]
    [InlineData("Actors.Find(\"X\").Id", "CS8602")]
    [InlineData("Instruments.Find(\"X\").Id", "CS8602")]
    [InlineData("ResolutionCatalog.Find(\"X\").Symbol", "CS8602")]
    [InlineData("Actors.SecretaryGeneral.Instance.Parent.Id", "CS8602")]
    [InlineData("Instruments.A_RES_99_1.Instance.Resolution.Symbol", "CS8602")]
    [InlineData("Instruments.A_RES_99_1.Instance.Id", "")]
    [InlineData("A_RES_99_1.Instance.Symbol", "")]
    [InlineData("A_RES_99_1.OP1.Instance.Label", "")]
    public void What_may_be_null_is_warned_of(string expression, string warning)
    {
        var consumer = new Consumer
        {
            Sources =
            [
                $$"""
                using Consumer.Resolutions;

                internal static class Desk
                {
                    internal static string Use() => {{expression}};
                }
                """,
            ],
        };
        var text = HandMade.Text(
            "A/RES/99/1",
            HandMade.Paragraph("OP1", "Requests", HandMade.Action(Verb.Requests, "SecretaryGeneral")));

        var warnings = new EmittedModels(text).RunIn(consumer).Compilation.GetDiagnostics().Select(diagnostic => diagnostic.Id);

        Assert.Equal(warning, warnings.FirstOrDefault(string.Empty));
    }

    [Fact]
    public void A_constraint_takes_only_the_paragraphs_that_address_the_actor()
    {
        var resolution = HandMade.Text(
            "A/RES/99/1",
            HandMade.Paragraph("OP1", "Welcomes"),
            HandMade.Paragraph("OP2", "Requests", HandMade.Action(Verb.Requests, "SecretaryGeneral")));
        var generator = new EmittedModels(resolution);

        generator.RunIn(new Consumer { Sources = [Uses("A_RES_99_1.OP2")] }).AssertClean();
        var refused = generator.RunIn(new Consumer { Sources = [Uses("A_RES_99_1.OP1")] }).Diagnostics();
        var missing = generator.RunIn(new Consumer { Sources = [Uses("A_RES_99_1.OP3")] }).Diagnostics();

        Assert.Contains("CS0311", Assert.Single(refused), StringComparison.Ordinal);
        Assert.Contains("CS0426", Assert.Single(missing), StringComparison.Ordinal);

        static string Uses(string paragraph) => $$"""
            using Consumer.Resolutions;
            using TypedResolutions;

            internal static class Tracker
            {
                internal static string Track<T>() where T : Paragraph, IRequests<Actors.SecretaryGeneral>, new() =>
                    Paragraph.Of<T>().Text;

                internal static string Use() => Track<{{paragraph}}>();
            }
            """;
    }
}
