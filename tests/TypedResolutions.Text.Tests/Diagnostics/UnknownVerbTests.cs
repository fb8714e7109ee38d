namespace TypedResolutions.Text.Tests.Diagnostics;

/// <summary>An operative paragraph that opens with a verb by its form, and with none that is known, is told at the word.</summary>
public sealed class UnknownVerbTests
{
    [Theory]
    [InlineData("Expresess its concern at the loss of buoys", "Expresess")]
    [InlineData("Requets the Secretary-General to count the buoys", "Requets")]
    [InlineData("Demends that all buoys be lit", "Demends")]
    [InlineData("Buoys shall be lit", "")]
    [InlineData("This resolution enters into force at once", "")]
    [InlineData("Requests the Secretary-General to count the buoys", "")]
    public void A_word_that_is_no_known_verb_is_told(string paragraph, string expected) =>
        Assert.Equal(expected, Told(paragraph, others: "Requests the Secretary-General to report"));

    [Fact]
    public void A_text_that_states_is_left_alone() =>
        Assert.Equal(string.Empty, Told("Expresess its concern at the loss of buoys", others: "Buoys shall be lit"));

    private static string Told(string paragraph, string others)
    {
        var text = $"""
            Resolution adopted by the General Assembly on 5 December 2043

            98/12. Buoys

            The General Assembly,

            Recalling its resolution 97/12 of 3 December 2042,

            1. {others};

            2. {others};

            3. {paragraph};

            4. {others};

            5. {others}.
            """;
        var problems = ResolutionParser.Parse(text).Problems.Where(problem => problem.Kind == ProblemKind.VerbUnknown);
        return string.Join(' ', problems.Select(problem => text.Substring(problem.Span.Start, problem.Span.Length)));
    }
}
