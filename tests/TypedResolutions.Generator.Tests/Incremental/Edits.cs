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

    private static readonly Consumer BuoysProject = ProjectGraph.Project("Buoys", LinkedTexts.Buoys);

    private static readonly MetadataReference Buoys = BuoysProject.Run().ToProject();

    private static readonly InMemoryText English = Sample.LighthousesInEnglish;

    private static readonly InMemoryText Chinese = Sample.LighthousesInChinese;

    private static readonly InMemoryText Keepers = Sample.KeepersDay;

    private static readonly Consumer Project = (Consumer.Of(
        English,
        Chinese,
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
        // A citation of what another text cites already.
        ["cite"] = () => AfterWords(Keepers, "15 December 1998", "15 December 1998 and its resolution 70/1 of 25 September 2015"),
        // A citation with another date than the registry has.
        ["date"] = () => AfterWords(English, "25 September 2015", "24 September 2015"),
        // A reference to a paragraph that another text of the project does not have.
        ["miss"] = () => AfterWords(Keepers, "15 December 1998", "15 December 1998 and paragraph 9 of its resolution 99/1"),
        // A paragraph less in one of two parallel texts.
        ["differ"] = () => AfterWords(Chinese, "1. 欢迎沿海的“灯与透镜”方案；", string.Empty),
        // A second file of one text.
        ["twice"] = () => After(driver => driver.AddAdditionalTexts([Keepers.WithPath("/project/copy/A_RES_99_2.en.txt")])),
        // More than the first megabyte of words.
        ["big"] = () => AfterWords(Keepers, "observe the Day", "observe the Day" + string.Concat(Enumerable.Repeat(" and to keep it", 40_000))),
        // Metadata of an item: the language that its text is read in anyway.
        ["same"] = () => AfterConfig(MetadataOf(Keepers, "Language", "en")),
        // Metadata of an item: another language.
        ["lang"] = () => AfterConfig(MetadataOf(Keepers, "Language", "fr")),
        // Metadata of an item: another symbol.
        ["symbol"] = () => AfterConfig(MetadataOf(Keepers, "Symbol", "A/RES/99/3")),
        // An .editorconfig with a policy, which is for the analyzer.
        ["policy"] = () => AfterConfig("[*.txt]\ntyped_resolutions.must_implement = requests(SecretaryGeneral)\n"),
        // A .globalconfig with a property.
        ["global"] = () => AfterConfig("is_global = true\nbuild_property.TypedResolutionsDocumentation = summary\n"),
        // A reference built anew: another module of the same types.
        ["built"] = () => AfterReference(BuoysProject.Run().ToFile(), (BuoysProject with { Sources = ["class Second { }"] }).Run().ToFile()),
        // The types of a reference under another assembly name.
        ["moved"] = () => AfterReference(BuoysProject.Run().ToFile(), (BuoysProject with { AssemblyName = "Moved" }).Run().ToFile()),
        // A reference more that has a text of the project, and a type of another reference.
        ["clash"] = () => AfterProject(Project, Project.Referencing(Buoys, Reference("Lights", English))),
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

    private static GeneratorDriver AfterConfig(string content) =>
        After(driver => driver.WithUpdatedAnalyzerConfigOptions(new EditorConfig(content, Project.Options)));

    /// <summary>Writes metadata as the SDK writes it for the compiler.</summary>
    private static string MetadataOf(InMemoryText text, string name, string value) =>
        $"is_global = true\n[{text.Path}]\nbuild_metadata.AdditionalFiles.{name} = {value}\n";

    private static GeneratorDriver AfterReference(MetadataReference before, MetadataReference after) =>
        AfterProject(Project.Referencing(before), Project.Referencing(after));

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
