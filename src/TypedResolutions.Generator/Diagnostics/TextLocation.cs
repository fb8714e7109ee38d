using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedResolutions.Generator.Inputs;
using TypedResolutions.Text;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace TypedResolutions.Generator.Diagnostics;

/// <summary>Turns a span of a text into a place that the compiler can tell.</summary>
internal static class TextLocation
{
    public static Location Of(SourceSpan span, LineMap lines, TextFile file)
    {
        var start = Math.Min(Math.Max(span.Start, 0), file.Content.Length);
        var end = Math.Min(Math.Max(span.End, start), file.Content.Length);
        return Location.Create(
            file.Path,
            TextSpan.FromBounds(start, end),
            new LinePositionSpan(PositionOf(lines, start), PositionOf(lines, end)));
    }

    private static LinePosition PositionOf(LineMap lines, int offset)
    {
        var position = lines.GetPosition(offset);
        return new LinePosition(position.Line - 1, position.Column - 1);
    }
}
