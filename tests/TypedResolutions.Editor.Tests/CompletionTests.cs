using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;
using TypedResolutions.Editor.Tests.Infrastructure;

namespace TypedResolutions.Editor.Tests;

/// <summary>What an editor offers while someone types.</summary>
public sealed class CompletionTests(ExampleWorkspace example) : IClassFixture<ExampleWorkspace>
{
    [Fact]
    public async Task Behind_a_resolution_stand_its_paragraphs()
    {
        var items = await TypedCode.InBody(example.Project, "_ = A_RES_72_200.$$").CompleteAsync();

        var paragraphs = items.Where(item => item.DisplayText.StartsWith("PP", StringComparison.Ordinal) || item.DisplayText.StartsWith("OP", StringComparison.Ordinal)).ToArray();
        Assert.All(paragraphs, item => Assert.Equal([WellKnownTags.Class, WellKnownTags.Public], item.Tags.ToArray()));
        Assert.Equal(64, paragraphs.Length);
    }

    [Theory]
    [InlineData("SG", "SecretaryGeneral")]
    [InlineData("ITU", "InternationalTelecommunicationUnion")]
    public async Task An_actor_is_found_by_the_letters_of_its_acronym(string letters, string actor)
    {
        var items = await TypedCode.InBody(example.Project, "_ = Actors.$$").CompleteAsync(letters);

        Assert.Equal(actor, items[0]);
    }

    [Fact]
    public async Task An_edit_of_the_text_changes_what_is_offered_without_a_build()
    {
        var text = example.Project.AdditionalDocuments.Single(document => document.Name.StartsWith("A_RES_72_200", StringComparison.Ordinal));
        var content = (await text.GetTextAsync()).ToString();
        var edited = example.Project.Solution
            .WithAdditionalDocumentText(text.Id, SourceText.From(content.Replace("33.", "34.", StringComparison.Ordinal)))
            .GetProject(example.Project.Id)!;

        var before = await NamesAsync(example.Project);
        var after = await NamesAsync(edited);

        Assert.Contains("OP33", before);
        Assert.DoesNotContain("OP34", before);
        Assert.Contains("OP34", after);
    }

    private static async Task<IEnumerable<string>> NamesAsync(Project project) =>
        (await TypedCode.InBody(project, "_ = A_RES_72_200.$$").CompleteAsync()).Select(item => item.DisplayText);
}
