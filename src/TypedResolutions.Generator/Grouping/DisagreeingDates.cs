using System.Collections.Immutable;
using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Registries;
using TypedResolutions.Text.Dates;

namespace TypedResolutions.Generator.Grouping;

/// <summary>Finds the citations whose date disagrees with other texts.</summary>
internal static class DisagreeingDates
{
    public static EquatableArray<DateConflict> FindAll(
        (ImmutableArray<TextDates?> Texts, RegistryContents Registry) source, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return DateConflicts.Find(source.Texts.OfType<TextDates>(), SharedRegistries.Of(source.Registry)).ToEquatableArray();
    }
}
