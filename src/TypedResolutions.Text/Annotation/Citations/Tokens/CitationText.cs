using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Annotation.Citations.Tokens;

/// <summary>A text with its tokens.</summary>
internal sealed class CitationText(TextCharacters characters, CitationTokens tokens)
{
    public CitationTokens Tokens { get; } = tokens;

    public string Printed => characters.Text;

    public FoldedText Folded => characters.Folded;

    /// <summary>Tells whether a token starts with a capital.</summary>
    public bool IsCapitalised(int index) => char.IsUpper(characters.Printed(Tokens[index].Start));

    /// <summary>Finds the token in which a folded character stands.</summary>
    public int TokenAt(int position) => Tokens.IndexAt(position);

    /// <summary>Finds the first token that starts at a folded character or behind it; the number of tokens where none does.</summary>
    public int TokenFrom(int position)
    {
        var token = TokenAt(position);
        while (token < Tokens.Count && Tokens[token].Start < position)
        {
            token++;
        }

        return token;
    }

    /// <summary>Gets where the words between two tokens, both included, stand in the text as printed.</summary>
    public TextRange RangeOf(int firstToken, int lastToken) => RangeBetween(Tokens[firstToken].Start, Tokens[lastToken].End);

    /// <summary>Gets where a stretch of the folded text stands in the text as printed.</summary>
    public TextRange RangeBetween(int start, int end) => Folded.ToOriginalRange(start, end);

    public string Words(TextRange range) => Printed.Substring(range.Start, range.Length);
}
