namespace TypedResolutions.Text.Tests.Forms;

/// <summary>Two notes behind one word have their marks side by side, with a comma between that is none of the text.</summary>
public sealed class PairOfMarkersTests
{
    private const string Notes = "\n__________________\n1 A/93/1.\n2 A/93/2.\n3 A/93/3.\n";

    [Theory]
    [InlineData("Having considered the report of the Committee,1,2", "Having considered the report of the Committee,", 1, 2)]
    [InlineData("Having considered the reports1,2 and the letter,3", "Having considered the reports and the letter,", 1, 2, 3)]
    [InlineData("Having considered the report1 and the letters,2,3", "Having considered the report and the letters,", 1, 2, 3)]
    public void Both_marks_are_read(string recital, string text, params int[] markers)
    {
        var document = ResolutionParser.Parse("93/132. Keeping of harbours\n\nThe General Assembly,\n\n" + recital + "\n\nDecides to remain seized of the matter.\n" + Notes);

        Assert.Equal(text, document.Paragraphs[0].Text.Text);
        Assert.Equal(markers, document.Paragraphs[0].Footnotes.Select(note => note.Marker));
    }

    [Theory]
    [InlineData("Noting the 1,2 million ships of the report1 and the letter2 and the note,3", "Noting the 1,2 million ships of the report and the letter and the note,")]
    [InlineData("Noting paragraphs 1,2 and 3 of the report1 and the letter2 and the note,3", "Noting paragraphs 1,2 and 3 of the report and the letter and the note,")]
    [InlineData("Noting the report1 of 12,3 tons and the letter2 and the note,3", "Noting the report of 12,3 tons and the letter and the note,")]
    public void Numbers_beside_a_comma_are_text(string recital, string text)
    {
        var document = ResolutionParser.Parse("93/132. Keeping of harbours\n\nThe General Assembly,\n\n" + recital + "\n\nDecides to remain seized of the matter.\n" + Notes);

        Assert.Equal(text, document.Paragraphs[0].Text.Text);
        Assert.Equal([1, 2, 3], document.Paragraphs[0].Footnotes.Select(note => note.Marker));
    }
}
