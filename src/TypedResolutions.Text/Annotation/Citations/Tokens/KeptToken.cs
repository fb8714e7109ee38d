namespace TypedResolutions.Text.Annotation.Citations.Tokens;

/// <summary>A token that means something, with its place among all tokens of its text.</summary>
/// <param name="Token">The token.</param>
/// <param name="Index">Its index among all tokens.</param>
internal record struct KeptToken(CitationToken Token, int Index)
{
    /// <summary>Gets or sets the first of the words that were passed behind it, among the words of the text.</summary>
    public int WordBehind { get; set; }
}
