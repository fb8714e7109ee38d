using TypedResolutions.Text.Dates;

namespace TypedResolutions.Generator.Models;

/// <summary>What was read in a file: the models of its texts, where their parts stand, and its dates.</summary>
internal sealed record ParsedFile(EquatableArray<ResolutionText> Texts, FilePlaces? Places, TextDates? Dates)
{
    public static ParsedFile Empty { get; } = new(EquatableArray<ResolutionText>.Empty, null, null);

    public static EquatableArray<ResolutionText> TextsOf(ParsedFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return file.Texts;
    }

    public static FilePlaces? PlacesOf(ParsedFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return file.Places;
    }

    public static TextDates? DatesOf(ParsedFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return file.Dates;
    }
}
