using System.Runtime.CompilerServices;
using TypedResolutions.Text.Tests.Texts;

namespace TypedResolutions.Text.Tests.ParallelTexts;

/// <summary>
/// One resolution of our own in the six official languages, each as the United Nations writes it: what it says does not depend
/// on the language in which it is read. It is no text of the United Nations.
/// </summary>
public sealed class ParallelTextTests
{
    [Theory]
    [InlineData("ar", Language.Arabic)]
    [InlineData("en", Language.English)]
    [InlineData("es", Language.Spanish)]
    [InlineData("fr", Language.French)]
    [InlineData("ru", Language.Russian)]
    [InlineData("zh", Language.Chinese)]
    public void A_resolution_says_the_same_in_every_language(string code, Language language)
    {
        var document = Parse(code);

        Assert.Equal(language, document.Language);
        var difference = LineDifference.Between(File.ReadAllLines(Path.Combine(Folder(), "A_RES_98_3.model")), DocumentModel.Of(document));
        Assert.True(difference.Length == 0, difference);
    }

    private static ResolutionDocument Parse(string code) =>
        ResolutionParser.Parse(File.ReadAllText(Path.Combine(Folder(), $"A_RES_98_3.{code}.txt")));

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
