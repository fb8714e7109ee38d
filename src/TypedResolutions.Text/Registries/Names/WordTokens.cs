using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// A folded text cut into words. Blanks, hyphens, apostrophes and quotation marks only separate, since sources disagree
/// about them; every other sign is a token of its own, so that no name is read across a comma or a full stop.
/// </summary>
internal static class WordTokens
{
    /// <summary>Tells whether a character only separates words.</summary>
    public static bool IsSeparator(char c) => c is ' ' or '-' or '\'' or '"';

    /// <summary>Finds the next token at or behind a place.</summary>
    public static bool TryRead(FoldedText text, int from, out int start, out int end)
    {
        start = from;
        while (start < text.Length && IsSeparator(text[start]))
        {
            start++;
        }

        end = start;
        if (start >= text.Length)
        {
            return false;
        }

        end++;
        if (FoldedText.IsWordCharacter(text[start]))
        {
            while (end < text.Length && FoldedText.IsWordCharacter(text[end]))
            {
                end++;
            }
        }

        return true;
    }
}
