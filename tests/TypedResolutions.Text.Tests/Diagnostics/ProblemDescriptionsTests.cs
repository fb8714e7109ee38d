using TypedResolutions.Text;

namespace TypedResolutions.Text.Tests.Diagnostics;

public sealed class ProblemDescriptionsTests
{
    public static TheoryData<ProblemKind> Kinds => new(Enum.GetValues<ProblemKind>().Where(kind => kind != ProblemKind.None));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_problem_has_its_description(ProblemKind kind) =>
        Assert.Equal(kind, ProblemDescriptions.Of(kind).Kind);

    [Fact]
    public void The_id_is_the_number_of_the_kind() =>
        Assert.Equal("TR0008", ProblemDescriptions.NameCloseToKnownActor.Id);

    [Fact]
    public void The_message_names_the_arguments_in_their_places()
    {
        var problem = new Problem(ProblemKind.OperativeNumberOutOfSequence, default, ["7", "5"]);

        Assert.Equal(
            "Operative paragraph 7 follows paragraph 5; check whether a paragraph is missing, split or numbered twice",
            ProblemDescriptions.Of(problem.Kind).MessageOf(problem));
    }

    [Fact]
    public void No_problem_has_no_description() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ProblemDescriptions.Of(ProblemKind.None));
}
