using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Models;

/// <summary>A stretch of a file, with the lines and columns that a diagnostic needs; zero-based.</summary>
internal sealed record TextPlace(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    public static TextPlace Of(SourceSpan span, LineMap lines)
    {
        var start = lines.GetPosition(span.Start);
        var end = lines.GetPosition(span.End);
        return new TextPlace(span.Start, span.Length, start.Line - 1, start.Column - 1, end.Line - 1, end.Column - 1);
    }

    public Location In(string path) => Location.Create(
        path,
        new TextSpan(Start, Length),
        new LinePositionSpan(
            new Microsoft.CodeAnalysis.Text.LinePosition(StartLine, StartColumn),
            new Microsoft.CodeAnalysis.Text.LinePosition(EndLine, EndColumn)));
}
