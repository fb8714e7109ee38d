using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedResolutions.Generator.Tests.Infrastructure;
using TypedResolutions.Generator.Tests.Links;
using TypedResolutions.Generator.Tests.References;

namespace TypedResolutions.Generator.Tests.Incremental;

/// <summary>Every kind of edit of a project that has texts in two languages, a registry, another file and a reference.</summary>
internal static class Edits
{
    private static readonly InMemoryText Registry = InMemoryText.Registry(
        "/project/actors.csv", "id,kind,en,fr\nLamps,Stakeholder,lighthouses,phares\n");

    private static readonly MetadataReference Buoys = Reference("Buoys", LinkedTexts.Buoys);

    private static readonly InMemoryText Keepers = Sample.KeepersDay;

    private static readonly Consumer Project = (Consumer.Of(
        Sample.LighthousesInEnglish,
        Sample.LighthousesInChinese,
        Keepers,
        Registry,
        new InMemoryText("/project/readme.txt", "Nothing to see here.")) with
    {
        Sources = ["public class First { }"],
    }).Referencing(Buoys);

    private static readonly Dictionary<string, Func<GeneratorDriver>> Kinds = new(StringComparer.Ordinal)
    {
        // A keystroke in C#.
        ["C#"] = () => AfterProject(Project, Project with { Sources = ["public class First { int edited; }"] }),
        // Words of a paragraph.
        ["words"] = () => AfterWords(Keepers, "observe the Day", "keep the Day"),
        // A blank line at the top of a text: positions alone.
        ["place"] = () => AfterWords(Keepers, "United Nations", "\nUnited Nations"),
        // A text more.
        ["add"] = () => After(driver => driver.AddAdditionalTexts([Sample.SecurityCouncil])),
        // A text less.
        ["remove"] = () => After(driver => driver.RemoveAdditionalTexts([Keepers])),
        // Another file name for a text.
        ["rename"] = () => After(driver => driver.ReplaceAdditionalText(Keepers, Keepers.WithPath("/project/renamed.txt"))),
        // An .editorconfig that changes nothing.
        ["config"] = () => AfterProperty("RootNamespace", "Consumer"),
        // The documentation property.
        ["docs"] = () => AfterProperty("TypedResolutionsDocumentation", "none"),
        // The namespace property.
        ["space"] = () => AfterProperty("RootNamespace", "Other"),
        // The language property.
        ["lead"] = () => AfterProperty("TypedResolutionsLanguage", "zh"),
        // A row of a registry.
        ["csv"] = () => AfterWords(Registry, "phares", "feux"),
        // A referenced project more.
        ["ref+"] = () => AfterProject(Project, Project.Referencing(Buoys, Reference("Council", Sample.SecurityCouncil))),
        // A referenced project less.
        ["ref-"] = () => AfterProject(Project, Project.Referencing()),
        // From a C# version for which nothing is generated to the latest.
        ["from 8"] = () => AfterProject(Project with { LanguageVersion = LanguageVersion.CSharp8 }, Project),
        // To a C# version without UTF-8 literals.
        ["to 10"] = () => AfterProject(Project, Project with { LanguageVersion = LanguageVersion.CSharp10 }),
    };

    public static IReadOnlyCollection<string> Names => Kinds.Keys;

    /// <summary>Runs the generator, edits, and runs it again.</summary>
    public static GeneratorDriver After(string edit) => Kinds[edit]();

    private static GeneratorDriver AfterWords(InMemoryText text, string words, string others)
    {
        var content = text.GetText().ToString();
        Assert.Contains(words, content, StringComparison.Ordinal);
        return After(driver => driver.ReplaceAdditionalText(text, text.With(content.Replace(words, others, StringComparison.Ordinal))));
    }

    private static GeneratorDriver AfterProperty(string name, string value) =>
        After(driver => driver.WithUpdatedAnalyzerConfigOptions(new InMemoryOptions(Project.Properties.SetItem(name, value))));

    private static GeneratorDriver After(Func<GeneratorDriver, GeneratorDriver> edit)
    {
        var compilation = Project.Compilation();
        return edit(Project.Driver().RunGenerators(compilation)).RunGenerators(compilation);
    }

    private static GeneratorDriver AfterProject(Consumer before, Consumer after) => before.Driver()
        .RunGenerators(before.Compilation())
        .WithUpdatedParseOptions(after.ParseOptions)
        .RunGenerators(after.Compilation());

    private static MetadataReference Reference(string name, InMemoryText text) => ProjectGraph.Project(name, text).Run().ToProject();
}
