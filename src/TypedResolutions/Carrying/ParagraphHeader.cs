namespace TypedResolutions;

/// <summary>How a paragraph is numbered.</summary>
internal sealed class ParagraphHeader
{
    public required string Label { get; init; }

    public required int Level { get; init; }

    public required string Number { get; init; }

    public required string? Section { get; init; }

    public static ParagraphHeader Read(FieldReader reader) => new()
    {
        Label = reader.ReadString(),
        Level = reader.ReadNumber(),
        Number = string.Join(".", reader.ReadList()),
        Section = reader.ReadOptionalString(),
    };
}
