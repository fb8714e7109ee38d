using System.Runtime.CompilerServices;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes lines with indentation, ended with a line feed on every machine.</summary>
internal sealed class SourceWriter : IDisposable
{
    private const int SpacesPerLevel = 4;

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

    /// <summary>Gets what was written.</summary>
    public GeneratedText ToGeneratedText()
    {
        var pieces = new string[Math.Max(1, (source.Length + GeneratedText.PieceLength - 1) / GeneratedText.PieceLength)];
        for (var (i, start) = (0, 0); i < pieces.Length; i++, start += GeneratedText.PieceLength)
        {
            pieces[i] = source.ToString(new TextRange(start, Math.Min(GeneratedText.PieceLength, source.Length - start)));
        }

        return new GeneratedText(pieces);
    }

    public void Dispose() => source.Dispose();
}
