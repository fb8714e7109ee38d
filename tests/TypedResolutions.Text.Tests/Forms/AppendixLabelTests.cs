namespace TypedResolutions.Text.Tests.Forms;

/// <summary>The appendices of an annex stand beside each other, as those of the annex to the draft in A/RES/70/302 do.</summary>
public sealed class AppendixLabelTests
{
    private const string Head = """
        Resolution adopted by the General Assembly on 20 December 2044

        99/2. Keepers' Day

        The General Assembly,

        Recalling the Charter,

        1. Adopts the declaration contained in the annex to the present resolution.

        """;

    [Theory]
    [InlineData("Appendix I|Appendix II|Appendix III", "Annex_P1 Annex_Appendix1_P1 Annex_Appendix2_P1 Annex_Appendix3_P1")]
    [InlineData("Appendix", "Annex_P1 Annex_Appendix_P1")]
    [InlineData("Appendix I|Annex II|Appendix I|Appendix II", "Annex1_P1 Annex1_Appendix1_P1 Annex2_P1 Annex2_Appendix1_P1 Annex2_Appendix2_P1")]
    public void An_appendix_is_one_of_the_annex_not_of_the_appendix_before(string headings, string labels)
    {
        var annexes = string.Concat(headings.Split('|').Prepend(headings.Contains("Annex II", StringComparison.Ordinal) ? "Annex I" : "Annex")
            .Select(static heading => $"\n{heading}\n\nOn lighthouses\n\n1. We keep the lights.\n"));

        var document = ResolutionParser.Parse(Head + annexes);

        Assert.Equal(labels.Split(' '), document.Paragraphs.Where(static paragraph => paragraph.Kind == ParagraphKind.Annex).Select(static paragraph => paragraph.Label));
    }
}
