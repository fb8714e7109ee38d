using System.Collections.Immutable;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>A resolution with its parallel texts, one a language; the first leads: it answers and gives the structure.</summary>
internal sealed record ResolutionGroup(EquatableArray<ResolutionText> Texts)
{
    public ResolutionText Lead => Texts[0];

    /// <summary>
    /// Gets the group that a text leads, none where another one does. Asked of each text on its own, so that a text
    /// added in the middle of the order leaves the groups of the others where they are.
    /// </summary>
    public static ImmutableArray<ResolutionGroup> LedBy(
        ((ResolutionText Text, TextIndex Index) Source, GeneratorSettings Settings) input,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var text = input.Source.Text;
        var parallel = FirstOfEachLanguage(input.Source.Index.TextsOf(text.Symbol));
        var lead = parallel.Find(other => other.Language == input.Settings.Language)
            ?? parallel.Find(other => other.Language == Language.English)
            ?? parallel[0];
        if (!ReferenceEquals(text, lead))
        {
            return ImmutableArray<ResolutionGroup>.Empty;
        }

        parallel.Remove(lead);
        parallel.Insert(0, lead);
        return ImmutableArray.Create(new ResolutionGroup(parallel.ToEquatableArray()));
    }

    private static List<ResolutionText> FirstOfEachLanguage(IReadOnlyList<ResolutionText> texts)
    {
        var first = new List<ResolutionText>();
        foreach (var text in texts)
        {
            if (!first.Exists(other => other.Language == text.Language))
            {
                first.Add(text);
            }
        }

        return first;
    }
}
