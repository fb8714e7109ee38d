using TypedResolutions.Generator.Emission;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Text.ParallelTexts;

namespace TypedResolutions.Generator.Grouping;

/// <summary>A resolution with its parallel texts.</summary>
/// <param name="Texts">The texts, one a language; the first leads: it answers and gives the structure.</param>
/// <param name="Lead">The first text, with what the others cite and name besides, and with the actions of the one that is read for them.</param>
internal sealed record ResolutionGroup(EquatableArray<ResolutionText> Texts, ResolutionText Lead)
{
    /// <summary>
    /// Gets the groups that the texts of a file lead. Asked of each file on its own, so that a text added in the middle
    /// of the order leaves the groups of the others where they are. Resolutions of a referenced assembly are left to it.
    /// </summary>
    public static EquatableArray<ResolutionGroup> LedBy(
        ((EquatableArray<ResolutionText> Texts, TextIndex Index) Source, EmissionOptions Options) input,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return input.Source.Texts
            .Where(text => input.Options.References.AssemblyOfResolution(TypeNames.ResolutionIdentifier(text.Symbol)) is null)
            .Select(text => LedBy(text, input.Source.Index, input.Options.Settings))
            .OfType<ResolutionGroup>()
            .ToEquatableArray();
    }

    private static ResolutionGroup? LedBy(ResolutionText text, TextIndex index, GeneratorSettings settings)
    {
        var parallel = ParallelOrder.FirstOfEachLanguage(index.TextsOf(text.Symbol));
        var lead = parallel.FirstOrDefault(other => other.Language == settings.Language) ?? parallel[0];
        if (!ReferenceEquals(text, lead))
        {
            return null;
        }

        var texts = parallel.OrderBy(other => other.Language != lead.Language).ToEquatableArray();
        return new ResolutionGroup(texts, UnitedText.Of(texts));
    }
}
