namespace TypedResolutions.Text.Tests.Properties;

/// <summary>Converters of scanned pages join the lines of a word and leave the typesetter's hyphen, misread, inside it.</summary>
public sealed class BrokenWordTests
{
    [Theory]
    [InlineData("la Décla› ration sur les phares", "la Déclaration sur les phares")]
    [InlineData("la Décla›  ration sur les phares", "la Déclaration sur les phares")]
    [InlineData("la Décla¬ ration sur les phares", "la Déclaration sur les phares")]
    [InlineData("le mot ‹phare› sert ici", "le mot ‹phare› sert ici")]
    [InlineData("le quai › Nord", "le quai › Nord")]
    public void A_word_broken_inside_a_line_is_one(string written, string expected)
    {
        var document = ResolutionParser.Parse(
            "Résolution 91/7\n\nL'Assemblée générale,\n\nRappelant " + written + ",\n\n1. Décide d'agir.\n",
            new ResolutionParseOptions { Path = "A_RES_91_7.fr.txt" });

        Assert.Equal("Rappelant " + expected + ",", document.Paragraphs[0].Text.Text);
    }
}
