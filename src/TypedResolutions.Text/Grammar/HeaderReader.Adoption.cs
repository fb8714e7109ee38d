using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <content>The adoption line, and the day in it.</content>
internal sealed partial class HeaderReader
{
    private void ReadAdoption(LineBlock block)
    {
        if (!TryFindAdoption(block.Folded, out var match, out var start))
        {
            return;
        }

        if (match.Date is null && TryJoin(block, out var joined) && TryFindAdoption(joined.Folded, out var dated, out var from) && dated.Date is not null)
        {
            (block, match, start) = (joined, dated, from);
        }

        if (match.Date is null)
        {
            undatedAdoption = Math.Min(undatedAdoption, block.First);
        }

        header.OrganKey = match.Organ ?? header.OrganKey;
        header.AdoptedOn ??= match.Date;
        if (match.Numbers.Count > 0)
        {
            header.Meeting ??= match.Numbers[0];
        }

        header.HasHeaderLine = true;
        Claim(block, start, match.End);
    }

    /// <summary>
    /// "Adopted by the Security Council at its 4385th meeting,\non 28 September 2001": the day stands on a line of its own, also
    /// in a file that has a paragraph a line.
    /// </summary>
    private bool TryJoin(LineBlock block, out LineBlock joined)
    {
        var next = block.Last + 1;
        if (next >= end || lines[next].Kind != LineKind.Text || lines[next].Length > LongestDay || block.Folded.Length > LongestLine)
        {
            joined = block;
            return false;
        }

        var from = lines[block.First].Start;
        joined = new LineBlock(block.First, next, new FoldedText(source, from, lines[next].End - from));
        return true;
    }

    /// <summary>Without an organ only the start of a line tells of an adoption: a subject may name "a letter of 28 February".</summary>
    private bool TryFindAdoption(FoldedText text, out TemplateMatch match, out int start)
    {
        // "Statement by the President of the Security Council" tells no day, "At the 8462nd meeting ..., held on ..." behind it does.
        var limit = Math.Min(text.Length, LongestLine);
        match = null!;
        start = 0;
        for (var i = language.Header.Adoption.Next(text, 0, limit); i < limit; i = language.Header.Adoption.Next(text, i + 1, limit))
        {
            if (TemplateSet.TryMatch(language.Header.Adoption, text, i, language, out var found)
                && (found.Organ is not null || i < 3) && (match is null || TellsDayOf(match, found)))
            {
                match = found;
                start = i;
                if (found.Date is not null)
                {
                    break;
                }
            }
        }

        return match is not null;
    }

    /// <summary>A subject may tell the day of another organ's text: "Follow-up to the declaration adopted by the General Assembly on ...".</summary>
    private static bool TellsDayOf(TemplateMatch adoption, TemplateMatch further) =>
        further.Date is not null
        && (further.Organ is null || adoption.Organ is null || string.Equals(further.Organ, adoption.Organ, StringComparison.Ordinal));
}
