using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Reads how a resolution was adopted, from the line that says so to the last State that voted:
/// "[Adopted by a recorded vote of 28 to 0, with 19 abstentions. The voting was as follows: In favour: ...]".
/// </summary>
internal sealed class AdoptionReader
{
    private const int LongestStatement = 400;
    private const int MostLines = 60;
    private const int FarthestDate = 16;

    private readonly string source;
    private readonly LanguageData language;
    private readonly List<TextPiece> pieces = new();
    private int lastLine;
    private int statement = 1;
    private bool isBracketOpen;
    private bool expectsStates;

    public AdoptionReader(string source, LanguageData language, SourceLine line)
    {
        this.source = source;
        this.language = language;
        isBracketOpen = line[0] is '[' or ']' or '［';
        Add(line);
    }

    /// <summary>Reads the numbers of a statement.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="pieces">The lines of the statement.</param>
    /// <param name="language">The data of the language.</param>
    /// <param name="adoption">The numbers.</param>
    /// <returns>Whether the lines say how a text was adopted.</returns>
    public static bool TryRead(
        string source,
        IReadOnlyList<TextPiece> pieces,
        LanguageData language,
        out (int? Meeting, int? InFavour, int? Against, int? Abstentions, CalendarDate? Date) adoption)
    {
        var joined = ParagraphTextBuilder.Build(source, pieces).Text;
        var text = new FoldedText(joined, 0, Math.Min(joined.Length, LongestStatement));
        if (!TemplateSet.TryMatch(language.Closing.Adopted, text, 0, language, out var match))
        {
            adoption = default;
            return false;
        }

        int? meeting = null;
        var votes = new List<int>(match.Numbers);
        var ordinal = match.OrdinalIndex >= 0 ? match.OrdinalIndex : votes.Count is 1 or > 3 ? 0 : -1;
        if (ordinal >= 0)
        {
            meeting = votes[ordinal];
            votes.RemoveAt(ordinal);
        }

        // "12 голосами при 3 воздержавшихся, причем никто не голосовал против": none against is said in words.
        adoption = (meeting, At(votes, 0), match.Abstaining is null ? At(votes, 1) : 0, match.Abstaining ?? At(votes, 2), DateBehind(text, match.End, language));
        return true;
    }

    /// <summary>"Adopted at the 4213th meeting, on 29 October 2001": the day stands right behind, with a word or two before it.</summary>
    private static CalendarDate? DateBehind(FoldedText text, int start, LanguageData language)
    {
        for (var i = start; i < text.Length && i - start <= FarthestDate && (text[i] is ' ' or ',' || char.IsLetter(text[i])); i++)
        {
            if (text[i] is ' ' && language.TryReadDate(text, i + 1, out _, out var date))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Takes a line that goes on with the statement: in wrapped text, within its brackets, or States under their heading.</summary>
    public bool TryTake(SourceLine line)
    {
        var isHeading = IsVoteHeading(line);
        if (pieces.Count >= MostLines || !(isHeading || expectsStates || isBracketOpen || RunsOn(line)))
        {
            return false;
        }

        expectsStates = isHeading && EndsWithColon(line);
        Add(line);
        return true;
    }

    public RecordedVote ToVote()
    {
        _ = TryRead(source, pieces.Take(statement).ToList(), language, out var adoption);
        return new RecordedVote(
            adoption.InFavour,
            adoption.Against,
            adoption.Abstentions,
            ParagraphTextBuilder.Build(source, pieces).Text,
            SourceSpan.FromBounds(pieces[0].Start, pieces[pieces.Count - 1].End));
    }

    private void Add(SourceLine line)
    {
        statement = RunsOn(line) && statement == pieces.Count ? statement + 1 : statement;
        pieces.Add(new TextPiece(line.Start, line.End));
        lastLine = line.Index;

        // Extractions of Arabic turn the brackets round.
        isBracketOpen &= line.Length < 2 || line[line.Length - 1] is not (']' or '[' or '］');
    }

    private bool RunsOn(SourceLine line) =>
        pieces.Count > 0 && line.Index == lastLine + 1 && !line.StartsBlock && !IsFinished();

    private bool IsFinished()
    {
        var end = pieces[pieces.Count - 1].End;
        return source[end - 1] is '.' or ']' or '[' or '］' or '。';
    }

    /// <summary>"In favour:" stands above the States; with them on its line nothing more is to come.</summary>
    private static bool EndsWithColon(SourceLine line) => line.Folded[line.Folded.Length - 1] is ':' or '*' or '_';

    private bool IsVoteHeading(SourceLine line) =>
        line.Length < LongestStatement * 8
        && (TemplateSet.TryMatch(language.Closing.VoteFor, line.Folded, 0, language, out _)
            || TemplateSet.TryMatch(language.Closing.VoteAgainst, line.Folded, 0, language, out _)
            || TemplateSet.TryMatch(language.Closing.VoteAbstaining, line.Folded, 0, language, out _));

    private static int? At(List<int> votes, int index) => index < votes.Count ? votes[index] : null;
}
