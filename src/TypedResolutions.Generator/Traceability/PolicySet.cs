using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Text.Traceability;

namespace TypedResolutions.Generator.Traceability;

/// <summary>The policies of a project: those of its configuration files and those of its texts.</summary>
/// <remarks>
/// A rule that names resolutions is for these, wherever it is set. One that names none is for the text in whose
/// section or metadata it stands, and from anywhere else for every text of the project.
/// </remarks>
internal sealed class PolicySet
{
    private const string ConfigurationKey = "typed_resolutions.must_implement";
    private const string Metadata = "build_metadata.AdditionalFiles.MustImplement";

    private readonly List<(ImplementationPolicy Policy, string Source, AdditionalText? Text)> policies = [];
    private readonly ProjectTexts texts;
    private readonly Lazy<HashSet<string>> actors;

    private PolicySet(ProjectTexts texts, RegistryContents registry, Lazy<KnownTypes> known)
    {
        this.texts = texts;
        actors = new(() => ActorsOf(registry, known.Value), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    public bool IsEmpty => policies.Count == 0;

    /// <summary>Gets every policy as it is written, with what is wrong in it and the text that it is set for.</summary>
    public IEnumerable<(string Policy, IReadOnlyList<string> Problems, AdditionalText? Text)> Policies =>
        policies.Select(policy => (policy.Source, policy.Policy.Problems, policy.Text));

    /// <summary>Reads the policies.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">The options of the project's files.</param>
    /// <param name="texts">The texts of the project.</param>
    /// <param name="known">What the project can name: its actors may be those of a referenced assembly.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The policies.</returns>
    public static PolicySet Read(
        Compilation compilation,
        AnalyzerOptions options,
        ProjectTexts texts,
        Lazy<KnownTypes> known,
        CancellationToken cancellationToken)
    {
        var set = new PolicySet(texts, RegistryContents.Of(options, cancellationToken), known);
        var everywhere = new HashSet<string>(StringComparer.Ordinal);
        var provider = options.AnalyzerConfigOptionsProvider;
        set.Add(provider.GlobalOptions, ConfigurationKey, null, everywhere);
        foreach (var tree in compilation.SyntaxTrees)
        {
            set.Add(provider.GetOptions(tree), ConfigurationKey, null, everywhere);
        }

        foreach (var text in options.AdditionalFiles)
        {
            var ofText = provider.GetOptions(text);
            set.Add(ofText, ConfigurationKey, text, everywhere);
            set.Add(ofText, Metadata, text, everywhere);
        }

        return set;
    }

    /// <summary>Finds what asks for a paragraph.</summary>
    /// <param name="resolution">The resolution.</param>
    /// <param name="paragraph">One of its paragraphs.</param>
    /// <param name="hasRules">Whether there is a rule for the resolution at all.</param>
    /// <returns>The selector as it stands in the policy; null where none asks for it.</returns>
    public string? SelectorOf(ListedResolution resolution, ListedParagraph paragraph, out bool hasRules)
    {
        hasRules = false;
        foreach (var (policy, _, text) in policies)
        {
            foreach (var rule in policy.Rules)
            {
                if (!IsFor(rule, resolution, text))
                {
                    continue;
                }

                hasRules = true;
                if (rule.SelectorOf(paragraph) is { } selector)
                {
                    return selector;
                }
            }
        }

        return null;
    }

    private bool IsFor(PolicyRule rule, ListedResolution resolution, AdditionalText? text) => rule.HasScope
        ? rule.IsFor(resolution.Symbol)
        : text is null ? texts.Has(resolution.Symbol) : texts.IsOf(text, resolution.Symbol);

    private void Add(AnalyzerConfigOptions options, string key, AdditionalText? text, HashSet<string> everywhere)
    {
        if (!options.TryGetValue(key, out var value) || string.IsNullOrWhiteSpace(value) || everywhere.Contains(value))
        {
            return;
        }

        // The section of a text has what is set everywhere, too.
        if (text is null)
        {
            everywhere.Add(value);
        }

        policies.Add((ImplementationPolicy.Read(value, IsKnownActor), value, text));
    }

    private bool IsKnownActor(string id) => actors.Value.Contains(id);

    private static HashSet<string> ActorsOf(RegistryContents registry, KnownTypes known) => new(
        known.Resolutions
            .SelectMany(resolution => resolution.Contents.Paragraphs)
            .SelectMany(paragraph => paragraph.Actions)
            .SelectMany(action => action.Addressees)
            .Concat(SharedRegistries.Of(registry).Actors.Select(actor => actor.Id)),
        StringComparer.OrdinalIgnoreCase);
}
