using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>
/// The words of all the names that are looked for together, each with a number: a word of a text is looked up once for all
/// indexes. Of most words one byte tells that it has no part in any of them. Words are added only while the indexes are built.
/// </summary>
/// <param name="stemmer">Cuts the words of the names and of the texts.</param>
internal sealed class NameLexicon(WordStemmer stemmer)
{
    private const int MarkBits = 16;

    private readonly WordTable table = new();
    private readonly byte[] marks = new byte[1 << MarkBits];
    private int marksGiven;

    /// <summary>Gets what cuts the words.</summary>
    public WordStemmer Stemmer => stemmer;

    /// <summary>Gets a mark that no other index of the lexicon has.</summary>
    /// <exception cref="InvalidOperationException">All eight are given.</exception>
    public byte NewMark() => marksGiven < 8
        ? (byte)(1 << marksGiven++)
        : throw new InvalidOperationException("A lexicon has no more than eight marks.");

    /// <summary>Gets the number of a word of a name, and marks it.</summary>
    public int Add(FoldedText text, WordStem stem, byte mark)
    {
        marks[PlaceOf(stem.Hash)] |= mark;
        return (table.GetOrAdd(text, stem) << WordStem.FlagBits) | stem.Flags;
    }

    /// <summary>Gets the marks that a word may have, by its hash. One that it has not may be among them, none is missing.</summary>
    public byte MarksOf(int hash) => marks[PlaceOf(hash)];

    /// <summary>Gets the marks that the stems of a word may have.</summary>
    public byte MarksOf(in StemmedWord word) => (byte)(MarksOf(word.StemHash) | MarksOf(word.CasedHash));

    /// <summary>Finds the number of a word of a text; -1 if no name has it.</summary>
    public int Find(FoldedText text, WordStem stem)
    {
        var word = table.Find(text, stem);
        return word < 0 ? word : (word << WordStem.FlagBits) | stem.Flags;
    }

    /// <summary>Gets the words of a text with their numbers; they are looked up when they are first asked for.</summary>
    public NumberedWords Read(FoldedText text) => text.Once(this, static (text, lexicon) => new NumberedWords(text, lexicon));

    private static int PlaceOf(int hash) => WordHash.Bits(hash, MarkBits);
}
