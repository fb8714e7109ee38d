using System.Runtime.CompilerServices;

namespace TypedResolutions.Generator.Emission;

/// <summary>The pieces of an interpolated string, each written where the line stands.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SourceLine
{
    private readonly CharacterBuffer source;

    public SourceLine(int literalLength, int formattedCount, SourceWriter writer)
    {
        _ = (literalLength, formattedCount);
        source = writer.BeginLine();
    }

    public void AppendLiteral(string literal) => source.Append(literal);

    public void AppendFormatted(string? text) => source.Append(text ?? string.Empty);

    public void AppendFormatted(int number) => source.Append(number);
}
