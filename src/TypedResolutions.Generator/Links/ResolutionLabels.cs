using TypedResolutions.Generator.Grouping;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Links;

/// <summary>The labels of a resolution's paragraphs: all that links from other texts depend on.</summary>
/// <param name="Resolution">The identifier of its class.</param>
/// <param name="Labels">The labels, as <see cref="LabelList"/> writes them.</param>
internal sealed record ResolutionLabels(string Resolution, string Labels)
{
    public static EquatableArray<ResolutionLabels> AllOf(
        EquatableArray<ResolutionGroup> groups,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return groups
            .Select(static group => new ResolutionLabels(
                TypeNames.ResolutionIdentifier(group.Lead.Symbol),
                LabelList.Write(group.Lead.Paragraphs.Where(static paragraph => paragraph.Kind != ParagraphKind.Heading))))
            .ToEquatableArray();
    }
}
