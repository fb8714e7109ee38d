using System.Runtime.CompilerServices;
using TypedResolutions.Text.Tests.Texts;

namespace TypedResolutions.Text.Tests.Forms;

/// <summary>A text says the same in every form in which it may reach the parser.</summary>
public sealed class SourceFormTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var language in new[] { "ar", "en", "es", "fr", "ru", "zh" })
        {
            foreach (var form in SourceForms.All.Keys)
            {
                cases.Add(language, form);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_says_the_same_in_every_form(string language, string form)
    {
        var sample = Sample.Read(Path.Combine(Folder(), "Samples", language + ".sample"));
        var plain = ResolutionParser.Parse(SourceForms.All[SourceForms.Plain](sample));
        var text = SourceForms.All[form](sample);

        var read = ResolutionParser.Parse(text);

        AssertHoldsAllOf(sample, plain);
        var difference = LineDifference.Between(FormOutline.Of(plain), FormOutline.Of(read));
        Assert.True(difference.Length == 0, $"{language}, {form}:\n{difference}\n{text}");
    }

    /// <summary>The plain form is what the others are held to, so it is held to the sample itself.</summary>
    private static void AssertHoldsAllOf(Sample sample, ResolutionDocument plain)
    {
        var paragraphs = sample.Blocks.Where(static block => block.Kind is not ("formula" or "close")).ToList();
        Assert.Equal(paragraphs.Count, plain.Paragraphs.Count);
        Assert.All(plain.Paragraphs.Zip(paragraphs), static pair =>
        {
            Assert.Equal(pair.Second.Write(string.Empty, static _ => string.Empty), pair.First.Text.Text);
            Assert.Equal(pair.Second.Level, pair.First.Level);
            Assert.Equal(pair.Second.Kind == "pp", pair.First.Kind == ParagraphKind.Preambular);
        });
        Assert.All(plain.Paragraphs.Where(static paragraph => paragraph.Level == 1), static paragraph => Assert.NotNull(paragraph.Verb));
        Assert.Equal(sample.Title, plain.Title?.Text);
        Assert.Equal(sample.Symbol, plain.Symbol);
        Assert.Equal(62, plain.Meeting);
        Assert.Equal(new CalendarDate(2018, 12, 20), plain.AdoptedOn);
        Assert.Equal(sample.Notes.Values, plain.Footnotes.Select(static note => note.Text.Text));
        Assert.Equal(sample.Notes.Keys, plain.Paragraphs.SelectMany(static paragraph => paragraph.Footnotes).Select(static mark => mark.Marker));
        Assert.Empty(plain.Problems);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
