using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Generator.Tests.Infrastructure;

namespace TypedResolutions.Generator.Tests.Consumers;

/// <summary>Code that names paragraphs: what must compile, and what must not and with which error.</summary>
public sealed class TypedUseTests
{
    private const string NotOfTheType = "CS0311";
    private const string NoSuchNestedType = "CS0426";
    private const string NoSuchType = "CS0246";

    private static readonly LanguageVersion[] Versions = [LanguageVersion.CSharp9, LanguageVersion.Latest];

    private static readonly Dictionary<LanguageVersion, Compilation> Projects = Versions.ToDictionary(
        version => version,
        version => (Consumer.Of(HarbourTexts.Harbours, HarbourTexts.Parts, HarbourTexts.Sections) with { LanguageVersion = version })
            .Run()
            .AssertClean()
            .Compilation);

    [Theory]
    [InlineData("A_RES_97_5.OP1", "IRequests<Actors.SecretaryGeneral>")]
    [InlineData("A_RES_97_5.OP2", "IUrges<Actors.MemberStates>")]
    [InlineData("A_RES_97_5.OP3", "IEncourages<Actors.PrivateSector>")]
    [InlineData("A_RES_97_5.OP4", "IInvites<Actors.InternationalMaritimeOrganization>")]
    [InlineData("A_RES_97_5.OP5", "ICallsUpon<Actors.WorldMeteorologicalOrganization>")]
    [InlineData("A_RES_97_5.OP6", "IDecides")]
    [InlineData("A_RES_97_5.OP9", "IDecides")]
    [InlineData("A_RES_97_5.OP7", "ICites<Instruments.A_RES_95_2>")]
    [InlineData("A_RES_97_5.PP1", "ICites<Instruments.A_RES_96_4>")]
    [InlineData("A_RES_97_5.OP1", "IAddresses<Actors.SecretaryGeneral>")]
    [InlineData("A_RES_97_5.OP2", "IAddresses<Actors.MemberStates>")]
    [InlineData("A_RES_97_5.OP4", "IAddresses<Actor>")]
    [InlineData("A_RES_97_5.PP1", "ICites<Instrument>")]
    [InlineData("A_RES_97_5.OP1", "OperativeParagraph")]
    [InlineData("A_RES_97_5.PP1", "PreambularParagraph")]
    [InlineData("A_RES_97_5.OP8", "IRequests<Actors.SecretaryGeneral>")]
    [InlineData("A_RES_97_5.OP8_b", "ICites<Instruments.A_RES_94_1>")]
    [InlineData("A_RES_97_5.Annex_P2", "OperativeParagraph")]
    [InlineData("A_RES_97_6_A.OP1", "IRequests<Actors.SecretaryGeneral>")]
    [InlineData("A_RES_97_6_B.OP1", "IUrges<Actors.MemberStates>")]
    [InlineData("A_RES_97_6_B.PP1", "ICites<Instruments.A_RES_96_6>")]
    [InlineData("A_RES_97_7.I_OP2", "IInvites<Actors.MemberStates>")]
    [InlineData("A_RES_97_7.II_OP1", "IUrges<Actors.MemberStates>")]
    public void What_the_text_says_compiles(string paragraph, string constraint) =>
        Assert.Equal([string.Empty, string.Empty], Errors(paragraph, constraint));

    [Theory]

    // Another actor than the one asked.
    [InlineData("A_RES_97_5.OP1", "IRequests<Actors.MemberStates>", NotOfTheType)]
    [InlineData("A_RES_97_5.OP4", "IInvites<Actors.WorldMeteorologicalOrganization>", NotOfTheType)]
    [InlineData("A_RES_97_5.OP1", "IAddresses<Actors.InternationalMaritimeOrganization>", NotOfTheType)]

    // An actor that the paragraph names and does not ask.
    [InlineData("A_RES_97_5.OP1", "IAddresses<Actors.MemberStates>", NotOfTheType)]
    [InlineData("A_RES_97_5.OP7", "IAddresses<Actors.MemberStates>", NotOfTheType)]
    [InlineData("A_RES_97_5.PP2", "IAddresses<Actors.InternationalMaritimeOrganization>", NotOfTheType)]

    // Another force than the verb has.
    [InlineData("A_RES_97_5.OP2", "IRequests<Actors.MemberStates>", NotOfTheType)]
    [InlineData("A_RES_97_5.OP3", "IUrges<Actors.PrivateSector>", NotOfTheType)]
    [InlineData("A_RES_97_5.OP1", "IDecides", NotOfTheType)]
    [InlineData("A_RES_97_5.OP6", "IAddresses<Actor>", NotOfTheType)]
    [InlineData("A_RES_97_5.OP6", "IDecides<Actor>", NotOfTheType)]
    [InlineData("A_RES_97_5.OP9", "IDecides<Actors.MemberStates>", NotOfTheType)]
    [InlineData("A_RES_97_5.OP1", "IDecides<Actors.SecretaryGeneral>", NotOfTheType)]
    [InlineData("A_RES_97_5.OP8_a", "IRequests<Actors.SecretaryGeneral>", NotOfTheType)]

    // Another instrument than the one cited, and a whole text for a part of it.
    [InlineData("A_RES_97_5.OP7", "ICites<Instruments.A_RES_96_4>", NotOfTheType)]
    [InlineData("A_RES_97_5.OP1", "ICites<Instrument>", NotOfTheType)]
    [InlineData("A_RES_97_6_B.PP1", "ICites<Instruments.A_RES_96_5>", NotOfTheType)]

    // A recital where an operative paragraph is wanted, and the other way round.
    [InlineData("A_RES_97_5.PP1", "OperativeParagraph", NotOfTheType)]
    [InlineData("A_RES_97_5.OP1", "PreambularParagraph", NotOfTheType)]
    [InlineData("A_RES_97_5.Annex_P1", "PreambularParagraph", NotOfTheType)]
    [InlineData("A_RES_97_5", "Paragraph", NotOfTheType)]

    // Numbers, letters, annexes, sections and parts that the text does not have.
    [InlineData("A_RES_97_5.OP10", "Paragraph", NoSuchNestedType)]
    [InlineData("A_RES_97_5.PP3", "Paragraph", NoSuchNestedType)]
    [InlineData("A_RES_97_5.OP8_c", "Paragraph", NoSuchNestedType)]
    [InlineData("A_RES_97_5.OP1_a", "Paragraph", NoSuchNestedType)]
    [InlineData("A_RES_97_5.Annex_P3", "Paragraph", NoSuchNestedType)]
    [InlineData("A_RES_97_5.Annex2_P1", "Paragraph", NoSuchNestedType)]
    [InlineData("A_RES_97_6_B.OP2", "Paragraph", NoSuchNestedType)]
    [InlineData("A_RES_97_7.OP1", "Paragraph", NoSuchNestedType)]
    [InlineData("A_RES_97_7.II_OP2", "Paragraph", NoSuchNestedType)]
    [InlineData("A_RES_97_6.OP1", "Paragraph", NoSuchType)]
    [InlineData("A_RES_97_8.OP1", "Paragraph", NoSuchType)]

    // Actors and instruments that no text names.
    [InlineData("A_RES_97_5.OP1", "IRequests<Actors.SecurityCouncil>", NoSuchNestedType)]
    [InlineData("A_RES_97_5.OP7", "ICites<Instruments.A_RES_95_3>", NoSuchNestedType)]
    public void What_the_text_does_not_say_does_not_compile(string paragraph, string constraint, string error) =>
        Assert.Equal([error, error], Errors(paragraph, constraint));

    /// <summary>Gets the first error of a use in each version of the language.</summary>
    private static string[] Errors(string paragraph, string constraint) => Versions
        .Select(version =>
        {
            var source = $$"""
                using Consumer.Resolutions;
                using TypedResolutions;

                internal static class Desk
                {
                    internal static void Track<T>() where T : {{constraint}} { }

                    internal static void Use() => Track<{{paragraph}}>();
                }
                """;
            var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version), "Desk.cs");
            var model = Projects[version].AddSyntaxTrees(tree).GetSemanticModel(tree);
            return model.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.Id ?? string.Empty;
        })
        .ToArray();
}
