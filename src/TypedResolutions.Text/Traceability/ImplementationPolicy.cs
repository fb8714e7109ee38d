namespace TypedResolutions.Text.Traceability;

/// <summary>
/// Says which paragraphs code must implement:
/// <c>A/RES/72/200: requests(SecretaryGeneral), decides(*) | A/RES/70/1: OP17, force.decides</c>.
/// </summary>
/// <remarks>
/// Rules are separated by <c>|</c>. A rule is a symbol, a beginning of symbols (<c>A/RES/72/*</c>) or <c>*</c>, a colon,
/// and selectors separated by commas; without symbol and colon it is for the texts that the policy is set for. A
/// selector is a verb (<c>requests</c>), a force (<c>force.requests</c>: every verb that binds so), <c>*</c> for any verb,
/// each with addressees in brackets where only those matter, or the label of a paragraph.
/// </remarks>
public sealed class ImplementationPolicy
{
    private ImplementationPolicy(IReadOnlyList<PolicyRule> rules, IReadOnlyList<string> problems)
    {
        Rules = rules;
        Problems = problems;
    }

    /// <summary>Gets the rules that could be read.</summary>
    public IReadOnlyList<PolicyRule> Rules { get; }

    /// <summary>Gets what is wrong with the others, a sentence each without full stop.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Reads a policy. Total: what cannot be read is a problem.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="isKnownActor">Tells whether there is an actor of an id.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImplementationPolicy Read(string policy, Func<string, bool> isKnownActor)
    {
        if (policy is null)
        {
            throw new ArgumentNullException(nameof(policy));
        }

        var reader = new PolicyReader(isKnownActor ?? throw new ArgumentNullException(nameof(isKnownActor)));
        foreach (var rule in policy.Split('|'))
        {
            reader.ReadRule(rule);
        }

        return new ImplementationPolicy(reader.Rules, reader.Problems);
    }
}
