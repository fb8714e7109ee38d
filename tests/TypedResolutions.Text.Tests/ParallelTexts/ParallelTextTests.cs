using System.Runtime.CompilerServices;
using TypedResolutions.Text.Tests.Texts;

namespace TypedResolutions.Text.Tests.ParallelTexts;

/// <summary>
/// Resolutions of our own in the six official languages, each as the United Nations writes it: what it says does not depend
/// on the language in which it is read. They are no texts of the United Nations.
/// </summary>
public sealed class ParallelTextTests
{
    private static readonly string[] Resolutions = ["A_RES_98_3", "S_RES_9901", "A_HRC_RES_99_5"];

    private static readonly (string Code, Language Language)[] Languages =
    [
        ("ar", Language.Arabic),
        ("en", Language.English),
        ("es", Language.Spanish),
        ("fr", Language.French),
        ("ru", Language.Russian),
        ("zh", Language.Chinese),
    ];

    public static TheoryData<string, string, Language> Texts()
    {
        var texts = new TheoryData<string, string, Language>();
        foreach (var resolution in Resolutions)
        {
            foreach (var (code, language) in Languages)
            {
                texts.Add(resolution, code, language);
            }
        }

        return texts;
    }

    public static TheoryData<string, string, Language, string> PrintedTexts()
    {
        var texts = new TheoryData<string, string, Language, string>();
        foreach (var (name, (codes, _)) in CharacterForms.All)
        {
            foreach (var resolution in Resolutions)
            {
                foreach (var (code, language) in Languages.Where(pair => codes.Contains(pair.Code)))
                {
                    texts.Add(resolution, code, language, name);
                }
            }
        }

        return texts;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_resolution_says_the_same_in_every_language(string resolution, string code, Language language) =>
        AssertModel(resolution, language, TextOf(resolution, code));

    [Theory]
    [MemberData(nameof(PrintedTexts))]
    public void A_resolution_says_the_same_whatever_its_characters_are_printed_by(string resolution, string code, Language language, string form)
    {
        var text = TextOf(resolution, code);
        var printed = CharacterForms.All[form].Write(text);

        Assert.NotEqual(text, printed);
        AssertModel(resolution, language, printed);
    }

    private static string TextOf(string resolution, string code) => File.ReadAllText(Path.Combine(Folder(), $"{resolution}.{code}.txt"));

    private static void AssertModel(string resolution, Language language, string text)
    {
        var document = ResolutionParser.Parse(text);

        Assert.Equal(language, document.Language);
        var model = File.ReadAllLines(Path.Combine(Folder(), resolution + ".model")).Select(line => As(line, language)).ToArray();
        var difference = LineDifference.Between(model, DocumentModel.Of(document));
        Assert.True(difference.Length == 0, difference);
    }

    /// <summary>
    /// Chinese has no short name for the General Assembly: 大会 is what the Charter itself calls it, and stands for "the
    /// Assembly" as well.
    /// </summary>
    private static string As(string line, Language language) =>
        language == Language.Chinese ? line.Replace("names GeneralAssembly Short", "names GeneralAssembly Full", StringComparison.Ordinal) : line;

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
