using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>The words of a text, with the numbers and marks that a lexicon has for them.</summary>
internal sealed class NumberedWords
{
    /// <summary>What is added to a number, so that zero stands for one that was not looked up.</summary>
    private const int Shift = 2;

    private readonly FoldedText text;
    private readonly NameLexicon lexicon;
    private readonly byte[] marks;
    private readonly int marksStart;
    private readonly int[] numbers;
    private readonly int numbersStart;

    /// <summary>Gets the marks of the words.</summary>
    public NumberedWords(FoldedText text, NameLexicon lexicon)
    {
        this.text = text;
        this.lexicon = lexicon;
        Words = StemmedWords.Of(text, lexicon.Stemmer);
        var room = FoldingMemory.Reserve<byte>(text.Memory, Words.Count);
        (marks, marksStart) = (room.Array!, room.Offset);
        FoldingMemory.Keep<byte>(text.Memory, Count);
        var numberRoom = FoldingMemory.Reserve<int>(text.Memory, Count);
        (numbers, numbersStart) = (numberRoom.Array!, numberRoom.Offset);
        FoldingMemory.Keep<int>(text.Memory, Count);
        Array.Clear(numbers, numbersStart, Count);
        for (var i = 0; i < Count; i++)
        {
            marks[marksStart + i] = lexicon.MarksOf(in Words[i]);
        }
    }

    /// <summary>Gets the words.</summary>
    public StemmedWords Words { get; }

    /// <summary>Gets the number of words.</summary>
    public int Count => Words.Count;

    /// <summary>Gets the marks of all words, for loops over them.</summary>
    public ArraySegment<byte> Marks => new(marks, marksStart, Count);

    /// <summary>Gets the marks that the stems of a word may have, see <see cref="NameLexicon.MarksOf(in StemmedWord)"/>.</summary>
    public byte MarksOf(int index) => marks[marksStart + index];

    /// <summary>Finds the next word, from an index on, that may have one of some marks; the number of words where none may.</summary>
    public int Next(int from, int anyOf)
    {
        var (all, i, end) = (marks, marksStart + from, marksStart + Count);
        while (i < end && (all[i] & anyOf) == 0)
        {
            i++;
        }

        return i - marksStart;
    }

    /// <summary>Gets the number of a word without the endings of cases; -1 where no name has it.</summary>
    public int CasedOf(int index)
    {
        ref readonly var word = ref Words[index];
        return word.HasOneStem ? StemOf(index) : lexicon.Find(text, word.Cased);
    }

    /// <summary>Gets the number of a word without the endings of cases and plurals; -1 where no name has it.</summary>
    public int StemOf(int index)
    {
        ref var number = ref numbers[numbersStart + index];
        if (number == 0)
        {
            number = lexicon.Find(text, Words[index].Stem) + Shift;
        }

        return number - Shift;
    }
}
