using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Languages.Verbs;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>
/// Finds the verbs inside a paragraph that start another action: "..., therefore urges ..., and requests ...". A verb
/// counts right behind a comma or connecting word, or behind the name of who speaks there or behind a full stop.
/// </summary>
internal sealed class InnerVerbs
{
    private const int MostLeads = 4;

    private readonly LanguageData language;
    private readonly VerbPhraseMatcher matcher;
    private readonly PhraseTable<bool> noObject;
    private readonly PhraseTable<bool> objectStarts;
    private readonly PhraseTable<bool> narrative;
    private readonly PhraseTable<bool> relative;
    private readonly PhraseTable<bool> plain;
    private readonly PhraseTable<bool> attributives;
    private readonly PhraseTable<bool> predicates;
    private readonly PhraseTable<bool> firstPerson;
    private readonly string[] firstPersonEndings;
    private readonly OpeningPhrases openings;
    private readonly PrintedForms printed;

    private readonly InnerVerbPlaces placesInRecitals;
    private readonly InnerVerbPlaces places;

    public InnerVerbs(LanguageData language)
    {
        this.language = language;
        matcher = language.VerbPhrases;
        noObject = language.Phrases("addressees", "complements", "separators");
        narrative = language.Phrases("connectors", "narrative");
        relative = language.Phrases("connectors", "relative");
        plain = language.Phrases("connectors", "plain");
        attributives = language.Phrases("connectors", "attributive");
        predicates = language.Phrases("connectors", "attributive.told");
        firstPerson = language.Phrases("leads", "first.person");
        firstPersonEndings = language.File.Values("leads", "first.person.endings").Select(TextFolding.FoldPhrase).ToArray();
        openings = new OpeningPhrases(language);
        printed = new PrintedForms(language);
        objectStarts = language.Phrases("addressees", "start", "clause");
        placesInRecitals = new InnerVerbPlaces(language, language.PreambularVerbs);
        places = new InnerVerbPlaces(language, language.OperativeVerbs);
    }

    /// <summary>Tells whether the first person plural stands at a place, "We recognize", "Reconocemos": who speaks so in a declaration adopts it.</summary>
    public bool IsFirstPerson(FoldedText text, int position)
    {
        if (firstPerson.TryMatch(text, position, out _, out _))
        {
            return true;
        }

        var end = firstPersonEndings.Length == 0 ? position : text.EndOfWord(position);
        foreach (var ending in firstPersonEndings)
        {
            if (end - ending.Length > position && text.Equals(ending, end - ending.Length, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Finds the first sentence that opens with who speaks, in a paragraph that no verb opens: "Harbours matter. We request ...".
    /// </summary>
    public VerbMatch? FindSentence(ParagraphView paragraph, ParagraphActors actors, string? organId)
    {
        var text = paragraph.Folded;
        var speaker = new Speaker(language, text, 0, actors.Actors, organId);
        var starts = text.Starts;
        var title = 0;
        for (var index = places.Next(starts, 0); index < starts.Count; index = places.Next(starts, index + 1))
        {
            var i = starts[index].Position;
            if (text[i] == '.' && !IsInTitle(actors.Titles, i, ref title)
                && TryMatchSentence(language.OperativeVerbs, paragraph, ref speaker, i + 1, index + 1, out var match))
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>Finds the verbs behind the leading one, from left to right.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="leading">Its leading verb.</param>
    /// <param name="actors">Its actors, and its titles, in which no verb is the organ's.</param>
    /// <param name="organId">The adopting organ.</param>
    /// <returns>The verbs.</returns>
    public IReadOnlyList<VerbMatch> Find(ParagraphView paragraph, VerbMatch leading, ParagraphActors actors, string? organId)
    {
        var titles = actors.Titles;
        var speaker = new Speaker(language, paragraph.Folded, leading.Start, actors.Actors, organId);
        var isRecital = paragraph.Kind == ParagraphKind.Preambular;
        var verbs = isRecital ? language.PreambularVerbs : language.OperativeVerbs;
        var candidates = isRecital ? placesInRecitals : places;
        var text = paragraph.Folded;
        List<VerbMatch>? found = null;
        var title = 0;
        var starts = text.Starts;
        var from = leading.Behind;
        var narrated = isRecital ? FindRelative(text, from) : text.Length;
        var tellsOfAnother = false;
        if (isRecital && narrative.Count > 0 && speaker.IsAnotherAt(from, out var behindAnother))
        {
            tellsOfAnother = true;
            narrated = matcher.TryMatch(verbs, text, behindAnother, out var act) && IsNarrated(text, act) ? Math.Min(narrated, act.Start) : narrated;
        }

        var isTold = false;
        for (var index = candidates.Next(starts, starts.IndexFrom(from)); index < starts.Count; index = candidates.Next(starts, index + 1))
        {
            var i = starts[index].Position;
            if (i < from || IsBeforeComma(text, index))
            {
                continue;
            }

            if (IsInTitle(titles, i, ref title))
            {
                from = titles[title].End;
                continue;
            }

            if (text[i] == '.')
            {
                if (!isRecital && TryMatchSentence(verbs, paragraph, ref speaker, i + 1, index + 1, out var sentence))
                {
                    found ??= new List<VerbMatch>();
                    found.Add(sentence);
                    from = sentence.Behind;
                }
            }
            else if (TrySkipConnector(text, i, out var position))
            {
                if (TryMatch(verbs, paragraph, ref speaker, position, index + 1, out var match)
                    || TryMatchGlued(verbs, paragraph, ref speaker, position, index + 1, leading, ref match))
                {
                    var isNarrated = isTold || (match.Start > narrated && IsDecisionOrRequest(match.Sense.Verb));
                    if (!isNarrated)
                    {
                        found ??= new List<VerbMatch>();
                        found.Add(match);
                    }

                    // What the other does behind what it asks is its own as well: ，请会员国…，并指出….
                    isTold = isNarrated && tellsOfAnother;
                    from = Math.Max(i + 1, match.Behind);
                }
                else if (tellsOfAnother && match.Behind > i && IsNarrated(text, match))
                {
                    // 注意到委员会在会议上核可了…，建议…: with the first of its acts the other's sentence goes on.
                    narrated = Math.Min(narrated, match.Start);
                }
            }
        }

        return found is null ? [] : found;
    }

    /// <summary>What another text decides and asks is told so in a script without tenses: 其中决定召开会议，并请秘书长….</summary>
    private static bool IsDecisionOrRequest(Verb verb) =>
        DirectiveVerbs.Contains(verb) || VerbForces.ForceOf(verb) == Force.Decides;

    private bool IsNarrated(FoldedText text, VerbMatch match) => narrative.TryMatch(text, match.Behind, out _, out _);

    private int FindRelative(FoldedText text, int from)
    {
        var limit = text.Length;
        for (var i = relative.Count == 0 ? limit : relative.Next(text, from, limit); i < limit; i = relative.Next(text, i + 1, limit))
        {
            if (relative.TryMatch(text, i, out _, out _))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>Places are asked for from left to right; the title behind them is remembered.</summary>
    private static bool IsInTitle(IReadOnlyList<(int Start, int End)> titles, int position, ref int title)
    {
        while (title < titles.Count && titles[title].End <= position)
        {
            title++;
        }

        return title < titles.Count && titles[title].Start <= position;
    }

    private static bool IsPause(char c) => c is ',' or ';';

    /// <summary>Of signs in a row the last opens what all of them would: each that is asked walks to its end.</summary>
    private static bool IsBeforeComma(FoldedText text, int index) =>
        IsPause(text[text.Starts[index].Position])
        && index + 1 < text.Starts.Count
        && text[text.Starts[index + 1].Position] == ',';

    private bool TrySkipConnector(FoldedText text, int start, out int position)
    {
        position = start;
        if (IsPause(text[start]))
        {
            position = start + 1;
            return true;
        }

        return !language.IsHan && FoldedText.IsWordCharacter(text[start])
            && language.Connectors.TryMatch(text, start, out position, out _);
    }

    /// <summary>Matches at a place, or behind connecting words that stand there; no word before the index stands there.</summary>
    private bool TryMatch(
        PhraseTable<VerbSense> verbs, ParagraphView paragraph, ref Speaker speaker, int position, int index, out VerbMatch match)
    {
        var text = paragraph.Folded;
        position = SkipSigns(text, position);
        if (plain.TryMatch(text, position, out var behindPlain, out _))
        {
            position = behindPlain;
        }

        var names = false;
        for (var leads = 0; leads <= MostLeads; leads++)
        {
            position = SkipSigns(text, position);
            if (matcher.TryMatch(verbs, text, position, HashAt(text, position, ref index), out match))
            {
                return !(names && IsAttribute(text, match, speaker))
                    && MayStandInside.Contains(match.Sense.Verb, paragraph.Kind)
                    && !openings.Contains(text, match)
                    && !printed.IsNoFiniteVerb(paragraph, match)
                    && !IsNarrated(text, match)
                    && HasObject(text, match);
            }

            if (!language.Connectors.TryMatch(text, position, out var behind, out _)
                && !(language.Leads.TryMatch(text, position, out behind, out _) && speaker.GoesOn(position)))
            {
                return false;
            }

            names |= attributives.Count > 0 && language.LeadingOrgans.TryMatch(text, position, out _, out _);
            position = behind;
        }

        match = default;
        return false;
    }

    /// <summary>"... . The Council requests ...": another sentence is an action where it opens with the organ that speaks.</summary>
    private bool TryMatchSentence(
        PhraseTable<VerbSense> verbs, ParagraphView paragraph, ref Speaker speaker, int position, int index, out VerbMatch match)
    {
        var text = paragraph.Folded;
        var names = false;
        for (var leads = 0; leads <= MostLeads; leads++)
        {
            position = SkipSigns(text, position);
            names |= IsFirstPerson(text, position);
            if (names || language.GluesWords)
            {
                if (matcher.TryMatch(verbs, text, position, HashAt(text, position, ref index), out match)
                    || (language.TryMatchGlued(text, position, out var verb) && matcher.TryMatch(verbs, text, verb, out match)))
                {
                    return (names || speaker.StandsAt(text.SkipBlank(match.Behind)))
                        && !IsNarrated(text, match)
                        && HasObject(text, match)
                        && !IsAttribute(text, match, speaker);
                }
            }

            if (!language.TryMatchLead(text, position, out var behind))
            {
                break;
            }

            if (language.LeadingOrgans.TryMatch(text, position, out _, out _))
            {
                if (!speaker.GoesOn(position))
                {
                    break;
                }

                names = true;
            }

            position = behind;
        }

        match = default;
        return false;
    }

    /// <summary>
    /// "، وتشجع": behind a pause a little word may be written as one with the verb. The verb then agrees with the leading
    /// one, as the first letter shows: another says what someone else does.
    /// </summary>
    private bool TryMatchGlued(
        PhraseTable<VerbSense> verbs,
        ParagraphView paragraph,
        ref Speaker speaker,
        int position,
        int index,
        VerbMatch leading,
        ref VerbMatch match)
    {
        var text = paragraph.Folded;
        position = SkipSigns(text, position);
        return IsPause(text[Math.Max(position - 2, 0)]) && language.TryMatchGlued(text, position, out var verb)
            && TryMatch(verbs, paragraph, ref speaker, verb, index, out match) && text[match.Start] == text[leading.Start];
    }

    /// <summary>Gets the number of the word that stands at a place, and goes to its index; within a word it has none.</summary>
    private static int HashAt(FoldedText text, int position, ref int index)
    {
        var starts = text.Starts;
        while (index < starts.Count && starts[index].Position < position)
        {
            index++;
        }

        return index < starts.Count && starts[index].Position == position ? starts[index].Hash : text.HashOfWord(position);
    }

    /// <summary>"offers and requests for help": a noun that looks like the verb has no object.</summary>
    private bool HasObject(FoldedText text, VerbMatch match)
    {
        if (language.IsHan || !DirectiveVerbs.Contains(match.Sense.Verb))
        {
            return true;
        }

        var next = SkipSigns(text, match.Behind);
        while (!IsObject(text, next))
        {
            // "calls, in this regard, upon": an aside may stand before the object.
            if (!language.Leads.TryMatch(text, next, out var behind, out _) && !language.Modifiers.TryMatch(text, next, out behind, out _))
            {
                return false;
            }

            next = SkipSigns(text, behind);
        }

        return true;
    }

    /// <summary>安理会要求提交的报告将于明年提交: what is asked tells of a noun, which has a predicate of its own.</summary>
    private bool IsAttribute(FoldedText text, VerbMatch match, in Speaker speaker)
    {
        if (attributives.Count == 0 || !DirectiveVerbs.Contains(match.Sense.Verb) || speaker.IsActorAt(match.Behind))
        {
            return false;
        }

        var tellsOfNoun = false;
        for (var i = match.Behind; i < text.Length && text[i] != '.' && !IsPause(text[i]); i++)
        {
            if (tellsOfNoun && predicates.TryMatch(text, i, out _, out _))
            {
                return true;
            }

            tellsOfNoun |= attributives.TryMatch(text, i, out _, out _);
        }

        return false;
    }

    private bool IsObject(FoldedText text, int start) =>
        start < text.Length
        && (objectStarts.TryMatch(text, start, out _, out _) || !noObject.TryMatch(text, start, out _, out _));

    private static int SkipSigns(FoldedText text, int position)
    {
        while (position < text.Length && text[position] is ' ' or ',')
        {
            StepCounter.Count();
            position++;
        }

        return position;
    }
}
