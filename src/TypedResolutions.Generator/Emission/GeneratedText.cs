using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>The text of a generated file, in pieces.</summary>
/// <remarks>
/// The file of a resolution is two hundred kilobytes, and one string of that size a large object: cleared anew for each,
/// never moved, and collected only together with all that is old. Pieces stay among the small objects.
/// </remarks>
internal sealed class GeneratedText : IEquatable<GeneratedText>
{
    /// <summary>How many characters a piece has, the last one excepted: as bytes, short of a large object.</summary>
    public const int PieceLength = 32 * 1024;

    private static readonly Encoding Utf8WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly string[] pieces;

    /// <summary>Takes pieces, each but the last of <see cref="PieceLength"/> characters.</summary>
    public GeneratedText(string[] pieces) => this.pieces = pieces;

    /// <summary>Gives it to the compiler, which keeps these very pieces.</summary>
    public SourceText ToSourceText() => pieces.Length == 1
        ? SourceText.From(pieces[0], Utf8WithoutMark)
        : new PiecewiseSourceText(pieces, Utf8WithoutMark);

    public bool Equals(GeneratedText? other)
    {
        if (other is null || other.pieces.Length != pieces.Length)
        {
            return false;
        }

        for (var i = 0; i < pieces.Length; i++)
        {
            if (!string.Equals(pieces[i], other.pieces[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as GeneratedText);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(pieces[0]);

    public override string ToString() => string.Concat(pieces);
}
