using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>A word, or a sign in its place, with which something starts that means something in a citation.</summary>
/// <param name="word">The word, folded.</param>
/// <param name="hash">Its number, see <see cref="WordHash"/>.</param>
/// <param name="next">Another one that has its place in the same table; null for none.</param>
internal sealed class CitationOpening(string word, int hash, CitationOpening? next)
{
    /// <summary>What a word can be that means something beside a number alone.</summary>
    private const CitationRole Links = CitationRole.Of | CitationRole.And | CitationRole.To | CitationRole.Above | CitationRole.Below
        | CitationRole.Own | CitationRole.Dated | CitationRole.NumberPrefix | CitationRole.NumberSuffix;

    /// <summary>Gets the word, folded.</summary>
    public string Word { get; } = word;

    /// <summary>Gets the number of the word.</summary>
    public int Hash { get; } = hash;

    /// <summary>Gets another one that has its place in the same table; null for none.</summary>
    public CitationOpening? Next { get; } = next;

    /// <summary>Gets or sets the phrase that the word is by itself; null where it is none.</summary>
    public CitationWord? Phrase { get; set; }

    /// <summary>Gets or sets whether a longer phrase starts with the word.</summary>
    public bool GoesOn { get; set; }

    /// <summary>Gets or sets whether a month starts with the word, or what stands before the number of a session.</summary>
    public bool OpensOther { get; set; }

    /// <summary>Gets whether the word by itself means nothing, or something beside a number alone: "of", "and", "its".</summary>
    public bool IsLink => !OpensOther && FoldedText.IsWordCharacter(Word[0]) && (Phrase is null || (!Phrase.MayNameOrgan && (Phrase.Roles & ~Links) == 0));
}
