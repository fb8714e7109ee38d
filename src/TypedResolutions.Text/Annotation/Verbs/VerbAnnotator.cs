using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Languages.Verbs;

namespace TypedResolutions.Text.Annotation.Verbs;

/// <summary>Finds the verb that opens a paragraph, behind words that lead to it ("In this regard,", "在这方面").</summary>
internal sealed class VerbAnnotator
{
    private const int MostLeads = 4;

    private static readonly PerLanguage<VerbAnnotator> All = new(static language => new VerbAnnotator(language));

    private readonly LanguageData language;
    private readonly VerbPhraseMatcher matcher;
    private readonly PhraseTable<bool> clauses;

    private VerbAnnotator(LanguageData language)
    {
        this.language = language;
        matcher = language.VerbPhrases;
        clauses = language.Phrases("addressees", "clause");
    }

    public static VerbAnnotator Of(LanguageData language) => All[language.Language];

    /// <summary>Finds the leading verb of every paragraph.</summary>
    /// <returns>For each paragraph its verb; null for headings and where no verb opens the text.</returns>
    public IReadOnlyList<VerbMatch?> Annotate(IReadOnlyList<ParagraphView> paragraphs)
    {
        var result = new VerbMatch?[paragraphs.Count];
        int? directed = null;
        int? decided = null;
        for (var i = 0; i < result.Length; i++)
        {
            var paragraph = paragraphs[i];
            directed = directed < paragraph.Level ? directed : null;
            decided = decided < paragraph.Level ? decided : null;

            // "Calls upon States to: (a) support ...", "Decides that the Council: (a) encourages ...": what follows is asked
            // for or told of another, not done.
            if (paragraph.Kind == ParagraphKind.Heading || directed is not null)
            {
                continue;
            }

            result[i] = Find(paragraph)
                ?? (decided == paragraph.Level - 1 ? FindOpening(language.InfinitiveVerbs, paragraph.Folded) : null);
            if (result[i] is { } verb && EndsWith(paragraph.Folded, ':'))
            {
                var decides = verb.Sense.Verb == Verb.Decides;
                directed = DirectiveVerbs.Contains(verb.Sense.Verb) || (decides && HasClause(paragraph.Folded, verb.Behind))
                    ? paragraph.Level
                    : directed;
                decided = decides && IsBare(paragraph.Folded, verb.Behind) ? paragraph.Level : decided;
            }
        }

        return result;
    }

    /// <summary>Finds the leading verb of a paragraph.</summary>
    public VerbMatch? Find(ParagraphView paragraph)
    {
        var isPreambular = paragraph.Kind == ParagraphKind.Preambular;
        var first = isPreambular ? language.PreambularVerbs : language.OperativeVerbs;
        var second = isPreambular ? language.OperativeVerbs : language.PreambularVerbs;
        var found = FindOpening(first, paragraph.Folded)
            ?? (paragraph.Kind == ParagraphKind.Annex && !EndsWith(paragraph.Folded, ',') ? null : FindOpening(second, paragraph.Folded));
        if (!isPreambular && found is { Sense.Verb: Verb.Acts } ground)
        {
            // The words by which recitals act (根据, 按照) are prepositions in operative paragraphs.
            return FindBehindGround(first, paragraph.Folded, ground) ?? FindOpening(first, paragraph.Folded);
        }

        return found
            ?? (language.ObjectFirstVerbs.TryFind(first, paragraph.Folded, SkipSigns(paragraph.Folded, 0), out var match, isWhole: true) ? match : null);
    }

    /// <summary>
    /// "根据《宪章》第四十一条采取行动，决定", "按照…，请": what an operative paragraph acts under may open it; the verb
    /// follows behind the comma.
    /// </summary>
    private VerbMatch? FindBehindGround(PhraseTable<VerbSense> verbs, FoldedText text, VerbMatch ground)
    {
        var comma = ground.Behind;
        while (comma < text.Length && text[comma] is not (',' or ';' or ':' or '.'))
        {
            comma++;
        }

        return text[comma] == ',' && matcher.TryMatch(verbs, text, SkipSigns(text, comma), out var match) ? match : null;
    }

    /// <summary>Makes the phrase of the model: the words of the text without the modifier.</summary>
    public static VerbPhrase ToPhrase(string text, FoldedText folded, VerbMatch match)
    {
        var range = folded.ToOriginalRange(match.Start, match.End);
        var words = text.Substring(range.Start, range.Length);
        if (match.GapEnd > match.GapStart && match.GapStart < match.End)
        {
            var gapStart = folded.ToOriginal(match.GapStart) - range.Start;
            var gapEnd = folded.ToOriginal(match.GapEnd) - range.Start;
            words = words.Remove(gapStart, gapEnd - gapStart);
        }

        return new VerbPhrase(words.Trim(), match.Sense.Verb, match.Modifier, match.Sense.Manner, range);
    }

    /// <summary>"Decides:", "Decides, with this aim:": what is decided stands in the items alone.</summary>
    private bool IsBare(FoldedText text, int start)
    {
        var position = text.SkipBlank(start);
        if (text[position] is not (':' or ','))
        {
            return false;
        }

        for (; position < text.Length; position++)
        {
            if (text.IsBoundary(position) && clauses.TryMatch(text, position, out _, out _))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasClause(FoldedText text, int start) => clauses.TryMatch(text, SkipSigns(text, start), out _, out _);

    private static bool EndsWith(FoldedText text, char stop) => text.Length > 0 && text[text.Length - 1] == stop;

    private VerbMatch? FindOpening(PhraseTable<VerbSense> verbs, FoldedText text)
    {
        var position = SkipSigns(text, 0);
        for (var leads = 0; leads <= MostLeads; leads++)
        {
            if (matcher.TryMatch(verbs, text, position, out var match)
                || (language.TryMatchGlued(text, position, out var behindGlued) && matcher.TryMatch(verbs, text, behindGlued, out match)))
            {
                return match;
            }

            if (!language.TryMatchLead(text, position, out position))
            {
                return null;
            }

            position = SkipSigns(text, position);
        }

        return null;
    }

    private static int SkipSigns(FoldedText text, int position)
    {
        while (position < text.Length && (text[position] is ' ' or ',' or '"' or '*' or '_' or '['))
        {
            position++;
        }

        return position;
    }
}
