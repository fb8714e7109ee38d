using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Takes the lines of a draft that tell whose it is, "Belgium and Kuwait: draft resolution", "Draft resolution submitted by the
/// Chair": they stand right above the formula as a title does, which a draft has below or above them, or not at all.
/// </summary>
internal static class SponsorLines
{
    private const int MostLines = 30;
    private const int LongestEnd = 16;
    private const int FewestCommas = 2;

    /// <summary>Claims such lines of a header.</summary>
    public static void Take(List<SourceLine> lines, int start, int bodyStart, DocumentHeader header, LanguageData language)
    {
        for (var i = start; i < bodyStart; i++)
        {
            if (lines[i].Kind != LineKind.Text)
            {
                continue;
            }

            if (IsNote(lines, i, start, language))
            {
                header.TakenLines.Add(i);
                header.Note = i;
                continue;
            }

            if (!IsOne(lines[i], language, out var isList))
            {
                continue;
            }

            var last = i;
            if (!isList && HasWordsBehindColon(lines[i]))
            {
                header.SubmittedTitle = i;
            }
            else if (!isList && i > start && !lines[i].StartsBlock && EndsWithDraft(lines[i - 1], lines[i], language))
            {
                isList = true;
                last = i - 1;
                header.TakenLines.Add(last);
            }

            header.HasHeaderLine = true;
            header.TakenLines.Add(i);
            if (isList)
            {
                var first = TakeListAbove(lines, start, last, header, language);
                header.Sponsors ??= (first, i);
            }

            while (i + 1 < bodyStart && !lines[i + 1].StartsBlock && lines[i + 1].Kind == LineKind.Text && char.IsLower(lines[i + 1][0]))
            {
                header.TakenLines.Add(++i);
            }
        }
    }

    /// <summary>"Note by the Secretariat" tells what the document is, above its title or below; inside of a title such words are its own.</summary>
    private static bool IsNote(List<SourceLine> lines, int index, int start, LanguageData language) =>
        (lines[index].StartsBlock || index == start || lines[index - 1].Kind != LineKind.Text)
        && Unfolded.MayStart(language.Header.Notes, lines[index].Source, lines[index].Start, lines[index].End)
        && language.Header.Notes.TryMatch(lines[index].Opening, 0, out _, out _);

    /// <summary>Tells whether a line names a draft's sponsors, and whether a list of them ends with it.</summary>
    private static bool IsOne(SourceLine line, LanguageData language, out bool isList)
    {
        isList = false;
        if (!MayBeOne(line, language))
        {
            return false;
        }

        var text = line.Folded;
        var colon = text.Length - 1;
        while (colon >= 0 && text[colon] != ':')
        {
            colon--;
        }

        isList = colon > 0 && IsDraft(text, colon + 1, language);
        return isList || IsDraft(text, 0, language) || TellsWhoSubmits(text, language);
    }

    private static bool HasWordsBehindColon(SourceLine line)
    {
        var colon = line.Source.IndexOf(':', line.Start, line.Length);
        return colon >= 0 && !TemplateSet.IsRest(line.Folded, line.Folded.FromOriginal(colon));
    }

    /// <summary>"Albania and Austria: revised", "draft resolution": what stands behind the colon of a list runs over two lines.</summary>
    private static bool EndsWithDraft(SourceLine above, SourceLine line, LanguageData language)
    {
        var colon = above.Source.LastIndexOf(':', above.End - 1, above.Length);
        return colon >= 0 && above.Kind == LineKind.Text
            && IsDraft(new FoldedText(above.Source, colon, line.End - colon), 0, language);
    }

    /// <summary>Tells from the line as it is written whether it has to be folded.</summary>
    private static bool MayBeOne(SourceLine line, LanguageData language) =>
        language.IsHan || line.Contains(':') || line.Contains('：')
        || !TextFolding.IsPlain(TextFolding.Fold(line[0]))
        || Unfolded.MayStart(language.Header.Drafts, line.Source, line.Start, line.End)
        || Unfolded.MayStart(language.Header.DraftsSubmitted, line.Source, line.Start, line.End);

    private static bool IsDraft(FoldedText text, int from, LanguageData language)
    {
        while (from < text.Length && !FoldedText.IsWordCharacter(text[from]))
        {
            from++;
        }

        return language.Header.Drafts.TryMatch(text, from, out var end, out _) && TemplateSet.IsRest(text, end);
    }

    /// <summary>The words stand first, but in Chinese last: "主席提出的决议草案".</summary>
    private static bool TellsWhoSubmits(FoldedText text, LanguageData language)
    {
        var submitted = language.Header.DraftsSubmitted;
        if (!language.IsHan)
        {
            return submitted.TryMatch(text, 0, out _, out _);
        }

        for (var i = Math.Max(0, text.Length - LongestEnd); i < text.Length; i++)
        {
            if (submitted.TryMatch(text, i, out var end, out _) && TemplateSet.IsRest(text, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The States before the last line: each line runs into the next with a comma or "and", or holds several commas.</summary>
    private static int TakeListAbove(List<SourceLine> lines, int start, int last, DocumentHeader header, LanguageData language)
    {
        var first = last;
        while (first > start && last - first < MostLines && !lines[first].StartsBlock)
        {
            var above = lines[first - 1];
            if (above.Kind != LineKind.Text || header.TakenLines.Contains(first - 1) || !IsOfList(above.Folded, language)
                || TitleNumberReader.TryRead(above, language, out _, out _, out _))
            {
                break;
            }

            first--;
            header.TakenLines.Add(first);
        }

        return first;
    }

    private static bool IsOfList(FoldedText text, LanguageData language)
    {
        var commas = 0;
        for (var i = 0; i < text.Length; i++)
        {
            commas += text[i] is ',' or '、' ? 1 : 0;
        }

        var word = text.StartOfWordPart(text.Length);
        return commas >= FewestCommas || (commas > 0 && text[text.Length - 1] is ',' or '、')
            || (commas > 0 && language.Conjunctions.TryMatch(text, word, out var end, out _) && end == text.Length);
    }
}
