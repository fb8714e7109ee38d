using System.Globalization;

namespace TypedResolutions.Text;

/// <summary>What is said of a kind of problem, the same in the compiler and in the tool.</summary>
/// <param name="Kind">What is off.</param>
/// <param name="Severity">How much it weighs where nothing else is configured.</param>
/// <param name="Title">The kind of problem in a sentence.</param>
/// <param name="MessageFormat">The message, with a place for each of <see cref="Problem.Arguments"/>.</param>
public sealed record ProblemDescription(ProblemKind Kind, ProblemSeverity Severity, string Title, string MessageFormat)
{
    /// <summary>Gets the id under which it is told and configured: <c>TR0001</c>.</summary>
    public string Id => string.Format(CultureInfo.InvariantCulture, "TR{0:D4}", (int)Kind);

    /// <summary>Writes the message of a problem of this kind.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>The message, without id and place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    public string MessageOf(Problem problem)
    {
        if (problem is null)
        {
            throw new ArgumentNullException(nameof(problem));
        }

        return string.Format(CultureInfo.InvariantCulture, MessageFormat, problem.Arguments.ToArray<object>());
    }
}
