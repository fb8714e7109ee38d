namespace TypedResolutions.Text.Traceability;

/// <summary>A rule of a policy: for which resolutions, and which of their paragraphs.</summary>
public sealed class PolicyRule
{
    private readonly string? scope;
    private readonly IReadOnlyList<PolicySelector> selectors;

    internal PolicyRule(string? scope, IReadOnlyList<PolicySelector> selectors)
    {
        this.scope = scope;
        this.selectors = selectors;
    }

    /// <summary>Gets whether it names the resolutions that it is for.</summary>
    public bool HasScope => scope is not null;

    /// <summary>Tells whether it is for a resolution; one without scope is for any.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is null.</exception>
    public bool IsFor(string symbol)
    {
        if (symbol is null)
        {
            throw new ArgumentNullException(nameof(symbol));
        }

        if (scope is null or "*")
        {
            return true;
        }

        var key = CatalogKey.Of(symbol);
        return scope[scope.Length - 1] == '*'
            ? (key + "_").StartsWith(CatalogKey.Of(scope) + "_", StringComparison.Ordinal)
            : key == CatalogKey.Of(scope);
    }

    /// <summary>Finds the selector that asks for a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <returns>The selector as it stands in the policy; null where none asks for it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paragraph"/> is null.</exception>
    public string? SelectorOf(ListedParagraph paragraph)
    {
        if (paragraph is null)
        {
            throw new ArgumentNullException(nameof(paragraph));
        }

        return selectors.FirstOrDefault(selector => selector.Selects(paragraph))?.Text;
    }
}
