namespace TypedResolutions.Text.Tests.Properties;

/// <summary>Text made to be slow: repeated a thousand times and more, it may cost no more than its length.</summary>
public sealed class HostileDocumentTests
{
    private const string Head = "Resolution adopted by the General Assembly on 20 December 2017\n\n72/1. Title\n\nThe General Assembly,\n\n";

    public static TheoryData<string> Parts => new()
    {
        "\n",
        "The General Assembly,\n",
        "Seventy-second session\n\n",
        "Resolution adopted by the General Assembly on 20 December 2017\n",
        "72/200. Title\n",
        "(a) ",
        "(a)\n",
        "(a) Item;\n\n",
        "1. Requests;\n\n",
        "- Requests the Council;\n",
        "¹²³",
        "word¹ ",
        "¹ See resolution 70/1.\n",
        "____________\n1 See\n",
        "“",
        "« \"",
        "[",
        "[a](",
        "**",
        "<sup>",
        "a-\n",
        "1",
        " ",
        ", ",
        "II\n\n",
        "Annex\n\n",
        "A\n\nThe General Assembly,\n\n",
        "resolution 70/1 of 25 September 2015, ",
        "第70/1号决议、",
        "А/",
        ", Recalling ",
        "; Decides 1. Requests (a) ",
        "United Nations A/C.3/72/L.5 ",
        "Belgium, Chad and\n",
        "Belgium: draft resolution\n",
        "\u0640\u200F",
        "\u200F",
        "1 \u200F",
        "1\u200F(",
        "e\u0301",
        "\uFFFD",
        "\uD83D",
    };

    [SkippableTheory]
    [MemberData(nameof(Parts))]
    public void Work_grows_with_the_text_alone(string part)
    {
        LinearSteps.Assert(part, 2_000, text => ResolutionParser.Parse(text));
    }

    [SkippableTheory]
    [MemberData(nameof(Parts))]
    public void Work_grows_with_the_text_alone_below_a_header(string part)
    {
        LinearSteps.Assert(part, 2_000, text => ResolutionParser.Parse(Head + text));
    }

    [SkippableTheory]
    [MemberData(nameof(Parts))]
    public void Work_grows_with_the_text_alone_behind_a_formula_on_its_line(string part)
    {
        LinearSteps.Assert(part, 2_000, text => ResolutionParser.Parse(Head.TrimEnd() + " Recalling the Charter, " + text));
    }
}
