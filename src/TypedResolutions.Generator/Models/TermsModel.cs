using TypedResolutions.Text;

namespace TypedResolutions.Generator.Models;

/// <summary>The terms of a duty or a mandate.</summary>
internal sealed record TermsModel(
    EquatableArray<Deadline> Deadlines,
    Period? Frequency,
    Period? Duration,
    TextRange? Scope,
    TextRange? CombinedWith)
{
    public static TermsModel Of(MandateTerms terms) => new(
        terms.Deadlines.Map(Clean),
        terms.Frequency,
        terms.Duration,
        terms.Scope,
        terms.CombinedWith);

    private static Deadline Clean(Deadline deadline) =>
        deadline.Date is null or { IsValid: true } ? deadline : deadline with { Date = null };
}
