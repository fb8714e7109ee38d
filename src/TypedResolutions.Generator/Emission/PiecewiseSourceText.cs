using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Lets the compiler read the pieces of a <see cref="GeneratedText"/> as one text.</summary>
internal sealed class PiecewiseSourceText : SourceText
{
    private readonly string[] pieces;

    /// <summary>Takes pieces, each but the last of <see cref="GeneratedText.PieceLength"/> characters.</summary>
    public PiecewiseSourceText(string[] pieces, Encoding encoding)
    {
        this.pieces = pieces;
        Encoding = encoding;
        Length = ((pieces.Length - 1) * GeneratedText.PieceLength) + pieces[pieces.Length - 1].Length;
    }

    public override Encoding Encoding { get; }

    public override int Length { get; }

    public override char this[int position] =>
        pieces[position / GeneratedText.PieceLength][position % GeneratedText.PieceLength];

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        while (count > 0)
        {
            var piece = pieces[sourceIndex / GeneratedText.PieceLength];
            var start = sourceIndex % GeneratedText.PieceLength;
            var copied = Math.Min(count, piece.Length - start);
            piece.CopyTo(start, destination, destinationIndex, copied);
            sourceIndex += copied;
            destinationIndex += copied;
            count -= copied;
        }
    }
}
