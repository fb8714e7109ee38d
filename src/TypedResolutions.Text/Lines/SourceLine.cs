using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Lines;

/// <summary>A line that is not blank, without the blanks and the Markdown around its content.</summary>
/// <param name="source">The whole text of the file.</param>
/// <param name="index">The place in the list of lines.</param>
/// <param name="start">The offset in the file at which the content starts.</param>
/// <param name="end">The offset in the file just behind the content.</param>
/// <param name="memory">Where it is folded; null for memory of its own.</param>
internal sealed class SourceLine(string source, int index, int start, int end, FoldingMemory? memory)
{
    /// <summary>How much of a long line tells what it opens with: no verb reaches so far, whatever words stand before it and inside it.</summary>
    private const int LongestOpening = 160;

    private FoldedText? folded;

    /// <summary>Whether no more of the line was folded than its opening.</summary>
    private bool isOpening;

    /// <summary>Gets the whole text of the file.</summary>
    public string Source { get; } = source;

    /// <summary>Gets the place in the list of lines.</summary>
    public int Index { get; } = index;

    /// <summary>Gets the offset in the file at which the content starts.</summary>
    public int Start { get; } = start;

    /// <summary>Gets the offset in the file just behind the content.</summary>
    public int End { get; } = end;

    /// <summary>Gets the length of the content.</summary>
    public int Length => End - Start;

    /// <summary>Gets or sets whether a blank line stands before it (or the file's start, or a form feed).</summary>
    public bool BlankBefore { get; set; }

    /// <summary>Gets or sets whether page noise was taken out between it and the text before it.</summary>
    public bool NoiseBefore { get; set; }

    /// <summary>Gets or sets the level of a Markdown heading; 0 for none.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>Gets or sets whether it is a Markdown list item.</summary>
    public bool IsListItem { get; set; }

    /// <summary>Gets or sets whether the label of an operative paragraph opens it, in a text that has such labels.</summary>
    public bool HasDraftLabel { get; set; }

    /// <summary>Gets or sets what the line is.</summary>
    public LineKind Kind { get; set; }

    /// <summary>Gets or sets whether a verb of recitals or of operative paragraphs stands at a place of the file, once it was looked for there.</summary>
    public (int Start, bool Preambular, bool Operative)? OpeningVerb { get; set; }

    /// <summary>Gets or sets whether an enacting formula was looked for in vain.</summary>
    public bool HasNoFormula { get; set; }

    /// <summary>Gets the content folded for comparison.</summary>
    public FoldedText Folded => folded is null || isOpening ? Fold(Length) : folded;

    /// <summary>Gets whether the line goes on behind its <see cref="Opening"/>.</summary>
    public bool IsLong => Length > LongestOpening;

    /// <summary>Gets the first words of the content folded, for those who ask what a line opens with; of a short line all.</summary>
    public FoldedText Opening => folded ?? Fold(Math.Min(Length, LongestOpening));

    /// <summary>Gets a character of the content as written; <c>'\0'</c> outside.</summary>
    public char this[int offset]
    {
        get
        {
            StepCounter.Count();
            return offset >= 0 && offset < Length ? Source[Start + offset] : '\0';
        }
    }

    /// <summary>Gets whether text of another line may not run into this one without looking at it.</summary>
    public bool StartsBlock => BlankBefore || IsListItem || HeadingLevel > 0;

    /// <summary>Tells whether a character stands in the line.</summary>
    public bool Contains(char c)
    {
        StepCounter.Count();
        return Source.IndexOf(c, Start, Length) >= 0;
    }

    /// <summary>Goes behind the number of a paragraph, "12. ", as which nearly all numbers at the start of lines are written.</summary>
    /// <param name="behind">The offset in the file just behind the number's stop and its blank.</param>
    /// <returns>Whether the line opens with such a number and a word.</returns>
    public bool TryGoBehindNumber(out int behind)
    {
        var offset = 0;
        while (this[offset] is >= '0' and <= '9')
        {
            offset++;
        }

        behind = Start + offset + 2;
        return offset > 0 && this[offset] == '.' && this[offset + 1] == ' ' && char.IsLetter(this[offset + 2]);
    }

    /// <summary>Gets a part of the line as a line of its own, with the same place among the lines.</summary>
    public SourceLine Part(int from, int to) => new(Source, Index, Start + from, Start + to, memory) { HasDraftLabel = HasDraftLabel && from == 0 };

    public override string ToString()
    {
        StepCounter.Count(Length);
        return Source.Substring(Start, Length);
    }

    private FoldedText Fold(int length)
    {
        isOpening = length < Length;
        return folded = new FoldedText(Source, Start, length, memory);
    }
}
