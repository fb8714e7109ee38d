namespace TypedResolutions.Text.Folding;

/// <summary>
/// A text made ready for comparison (see <see cref="TextFolding"/>), in which every character still knows its place in
/// the text it was made from. Runs of blanks are one blank; a blank beside Han characters is dropped, since one source
/// writes "第 56/183 号" and the next "第56/183号".
/// </summary>
internal sealed class FoldedText
{
    private readonly char[] chars;

    /// <summary>Where its characters start in the array.</summary>
    private readonly int charsStart;

    /// <summary>The offset of the first character; or where the offsets start in their array.</summary>
    private readonly int first;
    private (object Reader, object Result)[] readings = [];
    private int readingCount;
    private WordStarts? starts;

    /// <summary>The offset of each character and of the end; null where the characters stand side by side, as in most texts they do.</summary>
    private readonly int[]? offsets;

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    public FoldedText(string text)
        : this(text, 0, text.Length)
    {
    }

    /// <summary>Folds a stretch of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="length">Its length.</param>
    /// <param name="memory">Where it is kept; null for memory of its own.</param>
    public FoldedText(string text, int start, int length, FoldingMemory? memory = null)
    {
        StepCounter.Count(length);
        var builder = new FoldedTextBuilder(text, start, length, memory);
        builder.Fold();
        Memory = memory;
        (chars, charsStart) = builder.Keep();
        (offsets, first) = builder.KeepOffsets();
        Length = builder.Count;
    }

    /// <summary>Folds a text of which the words are asked for too.</summary>
    private FoldedText(string text, FoldingMemory memory)
    {
        StepCounter.Count(text.Length);
        var builder = new FoldedTextBuilder(text, 0, text.Length, memory);
        var room = WordStarts.Reserve(text.Length, memory);
        builder.FoldWords(room, out var wordCount);
        var cut = builder.Count;
        builder.Fold();
        Memory = memory;
        (chars, charsStart) = builder.Keep();
        (offsets, first) = builder.KeepOffsets();
        Length = builder.Count;
        starts = new WordStarts(chars, charsStart, Length, memory, room, wordCount, cut);
    }

    /// <summary>Gets a text of no characters.</summary>
    public static FoldedText Empty { get; } = new(string.Empty);

    public int Length { get; }

    /// <summary>Folds a text of which the words are asked for too, and finds these at once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="memory">Where it is kept.</param>
    public static FoldedText WithWords(string text, FoldingMemory memory) => new(text, memory);

    /// <summary>Gets the memory that it is kept in, for what is read of it; null for memory of its own.</summary>
    public FoldingMemory? Memory { get; }

    /// <summary>Gets the places at which a phrase may start.</summary>
    public WordStarts Starts => starts ??= new WordStarts(chars, charsStart, Length, Memory);

    /// <summary>Gets the characters with a zero behind them, for loops over all of them.</summary>
    public ArraySegment<char> Characters => new(chars, charsStart, Length + 1);

    public char this[int index]
    {
        get
        {
            StepCounter.Count();
            return (uint)index < (uint)Length ? chars[charsStart + index] : '\0';
        }
    }

    /// <summary>Gets the offset in the original text of a folded character; for the length, the original's end.</summary>
    public int ToOriginal(int index) => offsets is null ? first + index : offsets[first + index];

    /// <summary>Gets the offset in the original text just behind a stretch of folded characters that ends here.</summary>
    public int ToOriginalEnd(int end) => end == 0 ? ToOriginal(0) : ToOriginal(end - 1) + 1;

    /// <summary>Gets the range of the original text that a stretch of folded characters stands for.</summary>
    public TextRange ToOriginalRange(int start, int end) =>
        TextRange.FromBounds(ToOriginal(start), Math.Max(ToOriginalEnd(end), ToOriginal(start)));

    /// <summary>Finds the first folded character at or behind an offset of the original text.</summary>
    public int FromOriginal(int originalOffset)
    {
        if (offsets is null)
        {
            return Math.Min(Math.Max(originalOffset - first, 0), Length);
        }

        var index = Array.BinarySearch(offsets, first, Length, originalOffset);
        if (index < 0)
        {
            return ~index - first;
        }

        while (index > first && offsets[index - 1] == originalOffset)
        {
            index--;
        }

        return index - first;
    }

    /// <summary>Tells whether a word may start or end between two characters.</summary>
    public bool IsBoundary(int index)
    {
        if (index <= 0 || index >= Length)
        {
            return true;
        }

        return !CharacterClasses.IsJoinable(chars[charsStart + index - 1]) || !CharacterClasses.IsJoinable(chars[charsStart + index]);
    }

    /// <summary>Gets the place behind the blank that stands at a place; the place itself where none does.</summary>
    public int SkipBlank(int position) => this[position] == ' ' ? position + 1 : position;

    /// <summary>Finds the start of the letters and digits that end at a place: of a word, or of its part behind the last hyphen.</summary>
    public int StartOfWordPart(int end)
    {
        var start = end;
        while (start > 0 && IsWordCharacter(this[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>Gets the number of the letters and digits that go on at a place, or of the sign that stands there; see <see cref="WordHash"/>.</summary>
    public int HashOfWord(int start)
    {
        var hash = WordHash.Add(WordHash.Empty, this[start]);
        for (var i = start + 1; i < Length && !IsBoundary(i); i++)
        {
            hash = WordHash.Add(hash, this[i]);
        }

        return hash;
    }

    /// <summary>Finds the end of the word, hyphens in it included, that stands at a place.</summary>
    public int EndOfWord(int start)
    {
        var end = start;
        while (end < Length && (IsWordCharacter(this[end]) || this[end] == '-'))
        {
            end++;
        }

        return end;
    }

    /// <summary>Tells whether a stretch holds a word and nothing else.</summary>
    public bool Equals(string word, int start, int end)
    {
        if (word.Length != end - start)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            StepCounter.Count();
            if (word[i] != chars[charsStart + start + i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets what one reader made of this text, and makes it when it is first asked for: several ask for the same.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Makes it; must give the same for the same text and reader.</param>
    public TResult Once<TReader, TResult>(TReader reader, Func<FoldedText, TReader, TResult> read)
        where TReader : class
        where TResult : class =>
        Once(reader, read, static (text, reader, read) => read(text, reader));

    /// <summary>Gets what one reader made of this text, and makes it when it is first asked for: several ask for the same.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="state">What the reader needs besides the text; no part of what is asked for.</param>
    /// <param name="read">Makes it; must give the same for the same text and reader.</param>
    public TResult Once<TReader, TState, TResult>(TReader reader, TState state, Func<FoldedText, TReader, TState, TResult> read)
        where TReader : class
        where TResult : class
    {
        for (var i = 0; i < readingCount; i++)
        {
            if (ReferenceEquals(readings[i].Reader, reader))
            {
                return (TResult)readings[i].Result;
            }
        }

        var made = read(this, reader, state);
        if (readingCount == readings.Length)
        {
            Array.Resize(ref readings, Math.Max(4, readingCount * 2));
        }

        readings[readingCount++] = (reader, made);
        return made;
    }

    public string Substring(int start, int end) => new(chars, charsStart + start, end - start);

    public override string ToString() => new(chars, charsStart, Length);

    public static bool IsWordCharacter(char c) => CharacterClasses.IsWord(c);
}
