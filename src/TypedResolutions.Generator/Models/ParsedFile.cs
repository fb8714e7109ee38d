namespace TypedResolutions.Generator.Models;

/// <summary>What was read in a file: the models of its texts, and where their parts stand.</summary>
internal sealed record ParsedFile(EquatableArray<ResolutionText> Texts, EquatableArray<TextPlaces> Places)
{
    public static ParsedFile Empty { get; } = new(EquatableArray<ResolutionText>.Empty, EquatableArray<TextPlaces>.Empty);

    public static EquatableArray<ResolutionText> TextsOf(ParsedFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return file.Texts;
    }

    public static EquatableArray<TextPlaces> PlacesOf(ParsedFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return file.Places;
    }
}
