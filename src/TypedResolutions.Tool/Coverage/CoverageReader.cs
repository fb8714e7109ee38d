using System.Reflection.Metadata;
using TypedResolutions.Generator.Traceability.Metadata;
using TypedResolutions.Text.Traceability;
using TypedResolutions.Tool.Coverage.Metadata;

namespace TypedResolutions.Tool.Coverage;

/// <summary>Reads from assemblies which code implements which paragraph.</summary>
internal sealed class CoverageReader
{
    private const string ContentsAttribute = "TypedResolutions.ResolutionContentsAttribute";

    private readonly Dictionary<string, (ListedResolution Listed, CarriedTexts Texts)> resolutions = new(StringComparer.Ordinal);
    private readonly List<(ImplementsRow Row, string Member, CompiledAssembly Assembly)> implementations = [];

    private CoverageReader()
    {
    }

    /// <summary>Gets the resolutions that were found.</summary>
    public IEnumerable<ListedResolution> Listed => resolutions.Values.Select(resolution => resolution.Listed);

    public static CoverageReader Read(IEnumerable<CompiledAssembly> assemblies)
    {
        var coverage = new CoverageReader();
        foreach (var assembly in assemblies)
        {
            coverage.Add(assembly);
        }

        return coverage;
    }

    /// <summary>Makes the report.</summary>
    /// <param name="policy">What has to be implemented.</param>
    public CoverageReport Report(ImplementationPolicy policy)
    {
        var byResolution = implementations.ToLookup(
            implementation => implementation.Row.Paragraph[..Math.Max(implementation.Row.Paragraph.LastIndexOf('+'), 0)],
            StringComparer.Ordinal);
        return new(
        [
            .. resolutions
                .OrderBy(resolution => resolution.Value.Listed.Symbol, StringComparer.Ordinal)
                .Select(resolution => Cover(
                    resolution.Value.Listed, resolution.Value.Texts, byResolution[resolution.Key], policy)),
        ]);
    }

    private static CoveredResolution Cover(
        ListedResolution listed,
        CarriedTexts texts,
        IEnumerable<(ImplementsRow Row, string Member, CompiledAssembly Assembly)> implementations,
        ImplementationPolicy policy)
    {
        var members = implementations.ToLookup(implementation =>
            listed.FindClass(implementation.Row.Paragraph[(implementation.Row.Paragraph.LastIndexOf('+') + 1)..]));
        var rules = policy.Rules.Where(rule => rule.IsFor(listed.Symbol)).ToArray();
        return new CoveredResolution(
            listed.Symbol,
            listed.Languages[0],
            listed.Titles.Count > 0 ? texts.Find(listed.Titles[0]) : null,
            [
                .. listed.Paragraphs.Select(paragraph => new CoveredParagraph(
                    paragraph,
                    texts.Find(paragraph.Texts[0]),
                    rules.Any(rule => rule.SelectorOf(paragraph) is not null),
                    [
                        .. members[paragraph]
                            .OrderBy(member => member.Member, StringComparer.Ordinal)
                            .Select(member => new CoveringMember(
                                member.Member,
                                member.Assembly.Name,
                                member.Row.Fingerprint,
                                member.Row.Note,
                                member.Row.Fingerprint is { } noted && !paragraph.HasFingerprint(noted),
                                member.Assembly.Places?.Find(member.Row.Member))),
                    ])),
            ]);
    }

    private void Add(CompiledAssembly assembly)
    {
        var reader = assembly.Reader;
        foreach (var attribute in reader.CustomAttributes.Select(reader.GetCustomAttribute))
        {
            if (attribute.Parent.Kind == HandleKind.TypeDefinition
                && AttributeReader.TypeOf(reader, attribute) == ContentsAttribute)
            {
                AddResolution(assembly, (TypeDefinitionHandle)attribute.Parent, AttributeReader.ValueOf(attribute));
            }
        }

        foreach (var row in ImplementsRow.ReadAll(reader))
        {
            if (MemberNames.Of(reader, row.Member) is { } member)
            {
                implementations.Add((row, member, assembly));
            }
        }
    }

    private void AddResolution(CompiledAssembly assembly, TypeDefinitionHandle type, CustomAttributeValue<string> value)
    {
        if (value.FixedArguments is [var symbol, var languages, var paragraphs])
        {
            resolutions.TryAdd(
                TypeNameProvider.NameOf(assembly.Reader, type),
                (
                    ListedResolution.Read(symbol.Value as string, languages.Value as string, paragraphs.Value as string),
                    CarriedTexts.Of(assembly, type)));
        }
    }
}
