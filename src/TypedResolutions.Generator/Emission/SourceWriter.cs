using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes lines with indentation, ended with a line feed on every machine.</summary>
internal sealed class SourceWriter : IDisposable
{
    private const int SpacesPerLevel = 4;

    private static readonly Encoding Utf8WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly CharacterBuffer source = new();
    private int level;

    public void Line(string text)
    {
        BeginLine().Append(text);
        EndLine();
    }

    /// <summary>Writes a line piece by piece: no string is made of it.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] SourceLine line)
    {
        _ = line;
        EndLine();
    }

    public void BlankLine() => EndLine();

    /// <summary>Begins a line that is written piece by piece.</summary>
    /// <returns>Where its text is appended.</returns>
    public CharacterBuffer BeginLine()
    {
        source.Append(' ', level * SpacesPerLevel);
        return source;
    }

    public void EndLine() => source.Append('\n');

    /// <summary>Gets where a text is written as it stands, without indentation and line end.</summary>
    public CharacterBuffer Verbatim => source;

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

    public void Dispose() => source.Dispose();
}
