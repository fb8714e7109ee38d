using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes lines with indentation, ended with a line feed on every machine.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    private static readonly Encoding Utf8WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly StringBuilder source = new();
    private int level;

    public void Line(string text)
    {
        source.Append(' ', level * SpacesPerLevel).Append(text).Append('\n');
    }

    public void BlankLine() => source.Append('\n');

    /// <summary>Writes a text as it stands, without indentation and line end.</summary>
    public void Verbatim(string text) => source.Append(text);

    public void Open()
    {
        Line("{");
        level++;
    }

    public void Close(string after = "")
    {
        level--;
        Line("}" + after);
    }

    public SourceText ToSourceText() => ToSourceText(source.ToString());

    public static SourceText ToSourceText(string source) => SourceText.From(source, Utf8WithoutMark);

    public override string ToString() => source.ToString();
}
