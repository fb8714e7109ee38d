using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>What the reader has to know of lines ahead, found in one pass over them.</summary>
internal sealed class BodyOutline
{
    private const int LongestClause = 400;

    /// <summary>The most lines between the letter of a part and its formula: those of its title.</summary>
    public const int LargestPartHead = 6;

    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly LanguageData language;
    private readonly int[] nextNumberOne;
    private readonly int[] nextFormula;

    public BodyOutline(string source, List<SourceLine> lines, LanguageData language)
    {
        this.source = source;
        this.lines = lines;
        this.language = language;
        nextNumberOne = new int[lines.Count + 1];
        nextFormula = new int[lines.Count + 1];
        nextNumberOne[lines.Count] = int.MaxValue;
        nextFormula[lines.Count] = int.MaxValue;
        var annexes = 0;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var line = lines[i];
            var isText = line.Kind == LineKind.Text;
            nextNumberOne[i] = isText && (line.StartsBlock || StopsAbove(i)) && IsNumberOne(source, line, language) ? i : nextNumberOne[i + 1];
            nextFormula[i] = nextFormula[i + 1];
            HasStarredTitle |= line.HeadingLevel > 0 && line[line.Length - 1] == '*' && char.IsLetter(line[line.Length - 2]);
            if (isText && FormulaReader.TryRead(line, language, out var formula))
            {
                nextFormula[i] = formula.IsWholeLine ? i : nextFormula[i];

                // The numbers of a draft are no numbers of the resolution that recommends it.
                nextNumberOne[i] = formula.IsQuoted || FollowsColon(i) ? int.MaxValue : nextNumberOne[i];
            }

            // Each part has numbers of its own.
            nextNumberOne[i] = isText && PartReader.TryRead(line, language, out _) && HasFormulaWithin(i, LargestPartHead) ? int.MaxValue : nextNumberOne[i];
            if (isText && AnnexHeading.TryRead(line, language, out var word, out _, out var isAlone)
                && word == HeadingWord.Annex && isAlone)
            {
                annexes++;
                nextNumberOne[i] = int.MaxValue;
            }
        }

        HasSecondAnnex = annexes > 1;
    }

    /// <summary>Gets whether the document has more than one annex.</summary>
    public bool HasSecondAnnex { get; }

    /// <summary>Gets whether a heading ends in a star, so that a remark opens with one: "Goal 13. Take urgent action ...*".</summary>
    public bool HasStarredTitle { get; }

    /// <summary>Tells whether a paragraph numbered 1 (or 2, where the first lost its number) follows before an annex.</summary>
    public bool HasNumberOneBehind(int index) => nextNumberOne[Math.Min(index, lines.Count)] != int.MaxValue;

    /// <summary>Tells whether an enacting formula follows within a few lines.</summary>
    public bool HasFormulaWithin(int index, int count)
    {
        var next = nextFormula[Math.Min(index + 1, lines.Count)];
        return next != int.MaxValue && next - index <= count;
    }

    /// <summary>Gets the stop at the end of the paragraph that a line opens.</summary>
    public char StopOfParagraph(int index)
    {
        _ = EndOfParagraph(index, out var stop);
        return stop;
    }

    /// <summary>Gets the last line of the paragraph that a line opens, its block or its part before the next verb, and the stop there.</summary>
    public int EndOfParagraph(int index, out char stop)
    {
        var last = index;
        stop = StopOf(last);
        while (last + 1 < lines.Count && last - index < 200 && !lines[last + 1].StartsBlock && lines[last + 1].Kind == LineKind.Text
            && !(stop is ',' or ';' or '.' or ':' && OpensWithVerb(lines[last + 1])))
        {
            last++;
            stop = StopOf(last);
        }

        return last;
    }

    /// <summary>Gets the text from a place to the first line that ends with a stop, no farther than a paragraph reaches.</summary>
    public FoldedText TextToStop(int index, int start)
    {
        var last = index;
        while (StopOf(last) == '\0' && last + 1 < lines.Count && !lines[last + 1].StartsBlock && lines[last + 1].Kind == LineKind.Text
            && lines[last + 1].End - start < LongestClause)
        {
            last++;
        }

        return new FoldedText(source, start, Math.Min(lines[last].End - start, LongestClause));
    }

    private char StopOf(int index) => SentenceEnd.StopOf(source, new TextPiece(lines[index].Start, lines[index].End));

    private bool OpensWithVerb(SourceLine line)
    {
        var start = line.TryGoBehindNumber(out var behind) ? behind : line.Start;
        var (preambular, operative) = OpeningVerb.Find(line, start, language);
        return (preambular || operative) && OpeningVerb.MayOpen(line, start, language);
    }

    private bool FollowsColon(int index)
    {
        var previous = index - 1;
        while (previous >= 0 && lines[previous].Kind != LineKind.Text)
        {
            previous--;
        }

        return previous >= 0 && StopOf(previous) == ':';
    }

    /// <summary>In text without blank lines a paragraph opens below a stop.</summary>
    private bool StopsAbove(int index) =>
        index > 0 && StopOf(index - 1) != '\0';

    private static bool IsNumberOne(string source, SourceLine line, LanguageData language) =>
        MayBeNumberOne(source, line)
        && (MarkerReader.TryRead(source, line, language, out var marker) || MisreadNumberReader.TryReadBeforeVerb(source, line, language, out marker))
        && marker.Style == MarkerStyle.Number && marker.Value is 1 or 2;

    /// <summary>Tells from the first character behind formatting whether the number of a line may be 1 or 2, or be misread for it.</summary>
    private static bool MayBeNumberOne(string source, SourceLine line)
    {
        var start = MarkerReader.SkipDecoration(source, line.Start, line.End);
        return MayBeOne(line[0]) || (start < line.End && MayBeOne(source[start]));
    }

    private static bool MayBeOne(char c) =>
        TextFolding.Fold(c) is '0' or '1' or '2' or 'l' or 'i' or 'o' or '|' or '!' || HanNumerals.IsNumeral(c);
}
