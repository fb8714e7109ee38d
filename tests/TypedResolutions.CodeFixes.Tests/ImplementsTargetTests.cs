using TypedResolutions.CodeFixes.Tests.Infrastructure;
using TypedResolutions.Generator.Traceability;

namespace TypedResolutions.CodeFixes.Tests;

public sealed class ImplementsTargetTests
{
    [Fact]
    public Task A_paragraph_that_is_named_twice_on_one_member_is_told_and_can_be_removed() => VerifyAsync(
        """
        using Resolutions;
        using TypedResolutions;
        using Answers = TypedResolutions.ImplementsAttribute;

        [Implements<A_RES_99_1.OP2>]
        class Handler
        {
            [Implements<A_RES_99_1.OP2>, {|TR0107:Answers(typeof(A_RES_99_1.OP2))|}, Implements<A_RES_99_1.OP4>]
            void Publish() { }

            [Implements<A_RES_99_1.OP4>]
            [{|TR0107:Implements<A_RES_99_1.OP4>|}]
            void Include() { }
        }
        """,
        """
        using Resolutions;
        using TypedResolutions;
        using Answers = TypedResolutions.ImplementsAttribute;

        [Implements<A_RES_99_1.OP2>]
        class Handler
        {
            [Implements<A_RES_99_1.OP2>, Implements<A_RES_99_1.OP4>]
            void Publish() { }

            [Implements<A_RES_99_1.OP4>]
            void Include() { }
        }
        """);

    [Fact]
    public Task Both_parts_of_a_partial_method_are_one_member() => VerifyAsync(
        """
        using Resolutions;
        using TypedResolutions;

        partial class Handler
        {
            [Implements<A_RES_99_1.OP2>]
            private partial void Publish();

            private partial void Publish() { }
        }
        """);

    [Fact]
    public Task What_is_no_paragraph_is_told() => VerifyAsync(
        """
        using Resolutions;
        using TypedResolutions;

        class Handler
        {
            [{|TR0108:Implements(typeof(A_RES_99_1))|}]
            [{|TR0108:Implements(typeof(string))|}]
            [{|TR0108:Implements<OperativeParagraph>|}]
            void Publish() { }
        }
        """);

    private static Task VerifyAsync(string source, string? fixedSource = null) =>
        new Project<ImplementsTargetAnalyzer, DuplicateImplementsCodeFixProvider>(source, fixedSource).RunAsync();
}
