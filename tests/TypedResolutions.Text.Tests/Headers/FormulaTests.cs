namespace TypedResolutions.Text.Tests.Headers;

/// <summary>Formulas as conversions and older texts leave them.</summary>
public sealed class FormulaTests
{
    /// <summary>Converters put what is in italics, formula and verbs, on lines of its own.</summary>
    [Theory]
    [InlineData("93/251. Keeping of harbours\n\nThe General Assembly\n,\nReaffirming\nthe purposes of the Charter of the United Nations,\n1.\nDecides\nto establish the Council;\n2.\nRequests\nthe Secretary-General to report.\n")]
    [InlineData("general assembly resolution 93/251 of 15 march 2039\nThe General Assembly\n,\nReaffirming\nthe purposes of the Charter of the United Nations,\n1. Decides\nto establish the Council;\n2. Requests\nthe Secretary-General to report.\n")]
    public void The_comma_of_the_formula_may_stand_on_a_line_of_its_own(string text) =>
        Assert.Equal(
            [("PP1", Verb.Reaffirms), ("OP1", Verb.Decides), ("OP2", Verb.Requests)],
            ResolutionParser.Parse(text).Paragraphs.Select(static paragraph => (paragraph.Label, paragraph.Verb!.Verb)));

    /// <summary>A resolution may have no recitals (S/RES/338 (1973)).</summary>
    [Theory]
    [InlineData("The text\n\nThe Security Council:\n1. Calls upon all parties to cease all firing;\n2. Decides that negotiations shall start.\n")]
    [InlineData("نص القرار\n\nإن مجلس الأمن:\n1- يدعو جميع الأطراف إلى وقف إطلاق النار؛\n2- يقرر أن تبدأ المفاوضات.\n")]
    public void A_text_without_recitals_is_a_resolution(string text) =>
        Assert.Equal(["OP1", "OP2"], ResolutionParser.Parse(text).Paragraphs.Select(static paragraph => paragraph.Label));
}
