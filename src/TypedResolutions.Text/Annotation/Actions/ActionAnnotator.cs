using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Annotation.Verbs;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Languages.Verbs;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Finds what a paragraph does: its leading verb and the verbs inside, each with those it asks to act.</summary>
internal sealed class ActionAnnotator
{
    private static readonly PerLanguage<ActionAnnotator> All = new(static language => new ActionAnnotator(language));

    private readonly LanguageData language;
    private readonly InnerVerbs innerVerbs;
    private readonly SubjectsBehind subjectsBehind;
    private readonly AddresseeWords addresseeWords;
    private readonly ReportingReader reporting;
    private readonly AgendaReader agenda;
    private readonly MandateReader mandates;
    private readonly SeizureReader seizures;

    private ActionAnnotator(LanguageData language)
    {
        this.language = language;
        var sessions = new SessionReader(language);
        innerVerbs = new InnerVerbs(language);
        addresseeWords = new AddresseeWords(language);
        subjectsBehind = new SubjectsBehind(addresseeWords);
        var terms = new TermsReader(language);
        reporting = new ReportingReader(language, sessions, terms);
        agenda = new AgendaReader(language, sessions);
        mandates = new MandateReader(language, terms);
        seizures = new SeizureReader(language, sessions);
    }

    public static ActionAnnotator Of(LanguageData language) => All[language.Language];

    /// <summary>Finds the actions of paragraphs, the leading verb's first.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="leading">The leading verb of each; null for those that have none.</param>
    /// <param name="actors">The actors of each, and its titles, in which no verb is the organ's.</param>
    /// <param name="organId">The adopting organ.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The actions of each paragraph; none where it has no leading verb.</returns>
    public IReadOnlyList<ParagraphAction>[] Annotate(
        IReadOnlyList<ParagraphView> paragraphs,
        IReadOnlyList<VerbMatch?> leading,
        IReadOnlyList<ParagraphActors> actors,
        string? organId,
        CancellationToken cancellationToken)
    {
        // The verbs of all go first, so that what looks for them stays near the processor.
        var firsts = WithFirstSentences(paragraphs, leading, actors, organId, cancellationToken);
        var inner = new IReadOnlyList<VerbMatch>[paragraphs.Count];
        for (var i = 0; i < inner.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            inner[i] = firsts[i] is { } verb
                ? subjectsBehind.LeaveOut(
                    paragraphs[i].Folded, innerVerbs.Find(paragraphs[i], verb, actors[i], organId), actors[i].Actors, organId)
                : [];
        }

        var actions = new IReadOnlyList<ParagraphAction>[paragraphs.Count];
        for (var i = 0; i < actions.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            actions[i] = firsts[i] is { } verb ? Annotate(paragraphs[i], verb, inner[i], actors[i].Actors, organId) : [];
        }

        return actions;
    }

    /// <summary>In a declaration a sentence may go before that tells a fact: what "we" do behind it is done all the same.</summary>
    private IReadOnlyList<VerbMatch?> WithFirstSentences(
        IReadOnlyList<ParagraphView> paragraphs,
        IReadOnlyList<VerbMatch?> leading,
        IReadOnlyList<ParagraphActors> actors,
        string? organId,
        CancellationToken cancellationToken)
    {
        if (!IsInFirstPerson(paragraphs, leading))
        {
            return leading;
        }

        var firsts = leading.ToArray();
        for (var i = 0; i < firsts.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (firsts[i] is null && paragraphs[i].Kind is ParagraphKind.Operative or ParagraphKind.Annex)
            {
                firsts[i] = innerVerbs.FindSentence(paragraphs[i], actors[i], organId);
            }
        }

        return firsts;
    }

    private bool IsInFirstPerson(IReadOnlyList<ParagraphView> paragraphs, IReadOnlyList<VerbMatch?> leading)
    {
        for (var i = 0; i < leading.Count; i++)
        {
            if (leading[i] is { } verb && paragraphs[i].Kind != ParagraphKind.Preambular && innerVerbs.IsFirstPerson(paragraphs[i].Folded, verb.Start))
            {
                return true;
            }
        }

        return false;
    }

    private ParagraphAction[] Annotate(
        ParagraphView paragraph,
        VerbMatch leading,
        IReadOnlyList<VerbMatch> inner,
        IReadOnlyList<FoundActor> actors,
        string? organId)
    {
        var actions = new ParagraphAction[inner.Count + 1];
        IReadOnlyList<string> askedBefore = [];
        for (var i = 0; i < actions.Length; i++)
        {
            var limit = i < inner.Count ? inner[i].Start : paragraph.Folded.Length;
            actions[i] = Make(paragraph, i == 0 ? leading : inner[i - 1], actors, limit, organId, askedBefore);
            askedBefore = actions[i].Addressees.Count > 0 ? actions[i].Addressees : askedBefore;
        }

        return actions;
    }

    private ParagraphAction Make(
        ParagraphView paragraph,
        VerbMatch verb,
        IReadOnlyList<FoundActor> actors,
        int limit,
        string? organId,
        IReadOnlyList<string> askedBefore)
    {
        var phrase = VerbAnnotator.ToPhrase(paragraph.Text, paragraph.Folded, verb);
        if (!DirectiveVerbs.Contains(phrase.Verb))
        {
            var decision = phrase.Verb == Verb.Decides ? agenda.Read(paragraph, verb.Behind, limit) : null;
            return new ParagraphAction(phrase, [], null, decision)
            {
                Mandate = mandates.Read(paragraph.Folded, actors, phrase.Verb, verb, limit),
                Seizure = VerbForces.ForceOf(phrase.Verb) == Force.Decides || phrase.Verb == Verb.Remains
                    ? seizures.Read(paragraph.Folded, verb.Start, limit)
                    : null,
            };
        }

        var addressees = ReadPronoun(paragraph.Folded, verb, actors, askedBefore)
            ?? ReadAddressees(paragraph, verb, actors, limit, organId);
        var duty = reporting.Read(paragraph.Folded, actors, addressees, limit, organId);
        if (phrase.Verb == Verb.CallsFor && addressees.ActorIds.Count > 0
            && addresseeWords.CallsUpon.TryMatch(paragraph.Folded, verb.Start, out _, out _))
        {
            phrase = phrase with { Verb = Verb.CallsUpon };
        }

        return new ParagraphAction(phrase, addressees.ActorIds, duty, null);
    }

    private Addressees ReadAddressees(
        ParagraphView paragraph, VerbMatch verb, IReadOnlyList<FoundActor> actors, int limit, string? organId) =>
        language.IsHan
            ? HanAddresseeReader.Read(addresseeWords, paragraph, actors, verb.Behind, limit)
            : WordAddresseeReader.Read(addresseeWords, paragraph, actors, verb.Sense.Verb, BehindSubject(paragraph.Folded, verb, actors, organId), limit);

    /// <summary>No organ asks itself: where it stands right behind the verb it is who asks.</summary>
    private int BehindSubject(FoldedText text, VerbMatch verb, IReadOnlyList<FoundActor> actors, string? organId) =>
        addresseeWords.SubjectStandsBehind && new ActorCursor(actors).At(text.SkipBlank(verb.Behind)) is { } actor && actor.ActorId == organId
            ? actor.End
            : verb.Behind;

    /// <summary>"Encourages States ..., and urges them to ...": the same are asked again.</summary>
    private Addressees? ReadPronoun(FoldedText text, VerbMatch verb, IReadOnlyList<FoundActor> actors, IReadOnlyList<string> askedBefore)
    {
        var position = text.SkipBlank(verb.Behind);
        if (addresseeWords.Pronouns.TryMatch(text, position, out var behind, out _))
        {
            return new Addressees(
                addresseeWords.Persons.TryMatch(text, position, out _, out _) ? OneAskedBefore(verb, actors, askedBefore) : askedBefore, behind);
        }

        if (EndsWithAny(text, verb.Start, verb.End, addresseeWords.GluedPronouns)
            || StandsBehindAny(text, verb.Start, addresseeWords.PluralPronounsBefore))
        {
            return new Addressees(askedBefore, verb.Behind);
        }

        return StandsBehindAny(text, verb.Start, addresseeWords.PronounsBefore)
            ? new Addressees(OneAskedBefore(verb, actors, askedBefore), verb.Behind)
            : null;
    }

    /// <summary>"Notes the measures taken by the Secretary-General, and requests him to ...": the officer named last.</summary>
    private static IReadOnlyList<string> OneAskedBefore(VerbMatch verb, IReadOnlyList<FoundActor> actors, IReadOnlyList<string> askedBefore)
    {
        var officer = actors.LastOrDefault(actor => actor.End <= verb.Start && (actor.Kind is ActorKind.Official or ActorKind.SpecialProcedure));
        return askedBefore.Count == 1 || officer is null ? askedBefore : [officer.ActorId];
    }

    /// <summary>Tells whether the words between two places end with one of some endings.</summary>
    private static bool EndsWithAny(FoldedText text, int start, int end, IReadOnlyList<string> endings)
    {
        for (var i = 0; i < endings.Count; i++)
        {
            if (end - endings[i].Length >= start && text.Equals(endings[i], end - endings[i].Length, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a place stands right behind one of some words, with or without a blank between.</summary>
    private static bool StandsBehindAny(FoldedText text, int position, IReadOnlyList<string> words)
    {
        var end = position > 0 && text[position - 1] == ' ' ? position - 1 : position;
        for (var i = 0; i < words.Count; i++)
        {
            var start = end - words[i].Length;
            if (start >= 0 && text.IsBoundary(start) && text.Equals(words[i], start, end))
            {
                return true;
            }
        }

        return false;
    }
}
