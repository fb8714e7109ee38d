using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// A folded text cut into words. Blanks, hyphens, apostrophes and quotation marks only separate, since sources disagree
/// about them; every other sign is a token of its own, so that no name is read across a comma or a full stop.
/// </summary>
internal sealed class WordTokens
{
    private readonly List<int> starts = new();
    private readonly List<int> ends = new();

    public WordTokens(FoldedText text)
        : this(text, 0, text.Length)
    {
    }

    /// <summary>Cuts a stretch; a word that starts inside it is read to its end.</summary>
    public WordTokens(FoldedText text, int from, int limit)
    {
        var i = from;
        while (i < text.Length && i < limit)
        {
            var c = text[i];
            if (c is ' ' or '-' or '\'' or '"')
            {
                i++;
                continue;
            }

            var start = i++;
            if (FoldedText.IsWordCharacter(c))
            {
                while (i < text.Length && FoldedText.IsWordCharacter(text[i]))
                {
                    i++;
                }
            }

            starts.Add(start);
            ends.Add(i);
        }
    }

    public int Count => starts.Count;

    public int Start(int index) => starts[index];

    public int End(int index) => ends[index];
}
