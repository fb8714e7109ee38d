using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Reads the lines below the text: meeting, date, how it was adopted.</summary>
internal sealed class ClosingReader(string source, LanguageData language)
{
    private const int LongestLine = 400;
    private const int LongestDamagedLine = 80;
    private const int FarthestMeetingWord = 16;

    private AdoptionReader? vote;

    /// <summary>Gets the number of the meeting.</summary>
    public int? Meeting { get; private set; }

    /// <summary>Gets the date.</summary>
    public CalendarDate? Date { get; private set; }

    /// <summary>Gets the vote.</summary>
    public RecordedVote? Vote => vote?.ToVote();

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The line behind it; null at the end.</param>
    /// <param name="isClosing">Whether closing lines were read before it.</param>
    /// <returns>Whether it is a closing line.</returns>
    public bool TryRead(SourceLine line, SourceLine? next, bool isClosing)
    {
        if (line.Length > LongestLine)
        {
            return false;
        }

        var dated = MeetingWithDate(line);
        return TryReadMeeting(line, dated) || TryReadDate(line, dated, next, isClosing) || TryReadAdopted(line, next) || TryReadDamagedMeeting(line);
    }

    /// <summary>Reads a line that gives the meeting: "74th plenary meeting", with or without the date.</summary>
    public bool TryReadMeeting(SourceLine line) => TryReadMeeting(line, MeetingWithDate(line));

    private TemplateMatch? MeetingWithDate(SourceLine line) =>
        TemplateSet.TryMatch(language.Closing.MeetingWithDate, line, language, out var match) && TemplateSet.IsRest(line.Folded, match.End)
            ? match
            : null;

    private bool TryReadMeeting(SourceLine line, TemplateMatch? dated)
    {
        if (dated is { Numbers.Count: > 0 })
        {
            Meeting ??= dated.Numbers[0];
            Date ??= dated.Date;
            return true;
        }

        if (!TemplateSet.TryMatch(language.Closing.Meeting, line, language, out var match) || match.Numbers.Count == 0)
        {
            return false;
        }

        var folded = line.Folded;
        var position = match.End;
        while (position < folded.Length && !char.IsLetterOrDigit(folded[position]))
        {
            position++;
        }

        if (position < folded.Length)
        {
            if (!language.TryReadDate(folded, position, out var end, out var date)
                || !(TemplateSet.IsRest(folded, end) || IsAdopted(folded, end)))
            {
                return false;
            }

            Date ??= date;
        }

        Meeting ??= match.Numbers[0];
        return true;
    }

    /// <summary>
    /// "93, séance pléniere 7 décembre 1987": a scanned line is told by the word for a meeting and the date at its end;
    /// its number cannot be trusted.
    /// </summary>
    private bool TryReadDamagedMeeting(SourceLine line)
    {
        var first = TextFolding.Fold(line[0]);
        if (!line.StartsBlock || (TextFolding.IsPlain(first) && !char.IsDigit(first))
            || Unfolded.IsLongerThan(LongestDamagedLine, line.Source, line.Start, line.End))
        {
            return false;
        }

        var folded = line.Folded;
        if (folded.Length > LongestDamagedLine || !char.IsDigit(folded[0]))
        {
            return false;
        }

        for (var i = 1; i < FarthestMeetingWord; i++)
        {
            if (!folded.IsBoundary(i) || !language.Closing.MeetingWords.TryMatch(folded, i, out var position, out _))
            {
                continue;
            }

            for (; position < folded.Length; position++)
            {
                if (folded.IsBoundary(position) && language.TryReadDate(folded, position, out var end, out var date)
                    && TemplateSet.IsRest(folded, end))
                {
                    Date ??= date;
                    return true;
                }
            }

            return false;
        }

        return false;
    }

    /// <summary>A date alone on a line closes the text only beside the meeting's line.</summary>
    private bool TryReadDate(SourceLine line, TemplateMatch? dated, SourceLine? next, bool isClosing)
    {
        if (!TryReadDateAlone(line, dated, out var date))
        {
            return false;
        }

        if (!isClosing && (next is null || !new ClosingReader(source, language).TryReadMeeting(next)))
        {
            return false;
        }

        Date ??= date;
        return true;
    }

    /// <summary>"20 December 2017", "le 2 décembre 1949".</summary>
    private bool TryReadDateAlone(SourceLine line, TemplateMatch? dated, out CalendarDate date)
    {
        date = default;
        if (language.MayOpenWithDate(line)
            && (!line.IsLong || language.TryReadDate(line.Opening, 0, out _, out _))
            && language.TryReadDate(line.Folded, 0, out var end, out date) && TemplateSet.IsRest(line.Folded, end))
        {
            return true;
        }

        if (dated is { Date: { } found, Numbers.Count: 0 })
        {
            date = found;
            return true;
        }

        return false;
    }

    /// <summary>"28 septembre 2011 [Adoptée sans vote]": the line goes on with how it was adopted.</summary>
    private bool IsAdopted(FoldedText text, int start)
    {
        while (text[start] is ' ' or '.' or ',')
        {
            start++;
        }

        return TemplateSet.TryMatch(language.Closing.Adopted, text, start, language, out _);
    }

    /// <summary>"Adopted at the 2074th meeting by 12 votes to none, with 2\nabstentions (...)": the line may run on.</summary>
    private bool TryReadAdopted(SourceLine line, SourceLine? next)
    {
        if (!MayOpenWithAdopted(line))
        {
            return false;
        }

        var pieces = new List<TextPiece> { new(line.Start, line.End) };
        if (next is not null && !next.StartsBlock && next.End - line.Start <= LongestLine)
        {
            pieces.Add(new TextPiece(next.Start, next.End));
        }

        if (!AdoptionReader.TryRead(source, pieces, language, out var adoption))
        {
            return false;
        }

        Meeting ??= adoption.Meeting;
        Date ??= adoption.Date;
        vote ??= new AdoptionReader(source, language, line);
        return true;
    }

    /// <summary>The character that opens a line, but for what is formatting, and the letters behind it stay when formatting is gone.</summary>
    private bool MayOpenWithAdopted(SourceLine line)
    {
        var start = 0;
        while (line[start] is '*' or '_')
        {
            start++;
        }

        var end = start;
        while (IsPlainLetter(line[end]))
        {
            end++;
        }

        var mayBeFormatting = end == start && (line[start] is '[' or '<' or '\\' || !TextFolding.IsPlain(TextFolding.Fold(line[start])));
        return mayBeFormatting || language.Closing.Adopted.MayOpenWith(line.Source, line.Start + start, Math.Max(end - start, 1));
    }

    private static bool IsPlainLetter(char c) => char.IsLetter(c) && TextFolding.IsPlain(TextFolding.Fold(c));

    /// <summary>Takes a line behind the closing lines that goes on with how the text was adopted.</summary>
    public bool GoesOn(SourceLine line) => vote is not null && vote.TryTake(line);
}
