using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Tells headings from text: Markdown headings, and short lines that stand alone without a stop.</summary>
internal static class HeadingDetector
{
    private const int LongestPlainHeading = 140;
    private const int LongestHanHeading = 50;

    /// <summary>So few characters without a stop are no paragraph, whatever verb they seem to open with: 愿景.</summary>
    private const int SurelyHanHeading = 8;

    /// <summary>Tells whether a line is a heading.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="line">The line.</param>
    /// <param name="next">The line behind it; null at the end.</param>
    /// <param name="previousFinished">Whether the text before ends with a stop.</param>
    /// <param name="belowSectionNumber">Whether the number of a section stands right above.</param>
    /// <param name="language">The language of the text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsHeading(
        string source, SourceLine line, SourceLine? next, bool previousFinished, bool belowSectionNumber, LanguageData language)
    {
        if (SectionReader.IsAlone(line, language))
        {
            return line.StartsBlock || (previousFinished && OpensParagraph(next, language));
        }

        if (line is { Length: 1, StartsBlock: false } && line[0] is >= 'A' and <= 'Z')
        {
            return previousFinished && next is not null && next.TryGoBehindNumber(out _);
        }

        var stop = SentenceEnd.StopOf(source, new TextPiece(line.Start, line.End));
        if (line.HeadingLevel == 0 && !belowSectionNumber && (!line.StartsBlock || line.IsListItem || !previousFinished || stop != '\0'))
        {
            return false;
        }

        var (preambular, operative) = OpeningVerb.Find(line, line.Start, language);
        var opensWithVerb = !(stop == '\0' && line.Length <= SurelyHanHeading && TextFolding.IsHan(line[0])) && (preambular || operative) && OpeningVerb.MayOpen(line, line.Start, language);
        if (line.HeadingLevel > 0)
        {
            // Converters make a heading of any line in bold: text goes on to have the stop of its kind.
            return !(stop is ',' or ';' || (stop is '.' or ':' && line.Length > 60) || (opensWithVerb && stop != '\0'));
        }

        if (belowSectionNumber && (line.StartsBlock || next is null || next.StartsBlock) && stop == '\0' && !opensWithVerb)
        {
            return true;
        }

        if (!line.StartsBlock || line.IsListItem || !previousFinished || stop != '\0' || opensWithVerb || OpensWithConjunction(line, language)
            || (next is not null && !next.StartsBlock))
        {
            return false;
        }

        var longest = TextFolding.IsHan(line[0]) ? LongestHanHeading : LongestPlainHeading;
        return line.Length <= longest && !char.IsLower(line[0]) && char.IsLetter(line[0]) && EndsLikeHeading(line);
    }

    /// <summary>Without blank lines what stands below tells the number of a section from one that a sentence ends with.</summary>
    private static bool OpensParagraph(SourceLine? next, LanguageData language) =>
        next is not null && (next.StartsBlock || next.TryGoBehindNumber(out _)
            || (OpeningVerb.Find(next, next.Start, language) is not (false, false) && OpeningVerb.MayOpen(next, next.Start, language)));

    /// <summary>"And to this end": a sentence that goes on, not a heading.</summary>
    private static bool OpensWithConjunction(SourceLine line, LanguageData language) =>
        Unfolded.MayStart(language.Conjunctions, line.Source, line.Start, line.End)
        && language.Conjunctions.TryMatch(line.Folded, 0, out var end, out _) && line.Folded[end] == ' ';

    /// <summary>A heading ends with a word, a bracket, a number, a quotation mark; not with a hyphen or an opening.</summary>
    private static bool EndsLikeHeading(SourceLine line)
    {
        var last = line[line.Length - 1];
        return char.IsLetterOrDigit(last) || last is ')' or '”' or '"' or '»' or '*' or '_' or '’' or '》'
            || Footnotes.FootnoteMarkerReader.SuperscriptDigit(last) >= 0;
    }
}
