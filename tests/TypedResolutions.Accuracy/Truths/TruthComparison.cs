using TypedResolutions.Text;

namespace TypedResolutions.Accuracy.Truths;

/// <summary>Compares what the parser made of a text with what a reader found in it.</summary>
internal sealed class TruthComparison
{
    private readonly List<string> differences = [];

    private TruthComparison(TruthFile truth, ResolutionDocument document)
    {
        Source = truth.Source;
        var paragraphs = document.Paragraphs.Where(static paragraph => paragraph.Label.Length > 0)
            .GroupBy(static paragraph => paragraph.Label, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        foreach (var expected in truth.Paragraphs)
        {
            paragraphs.Remove(expected.Label, out var found);
            CompareCitations(expected, found);
            CompareActors(expected, found);
            CompareAddressees(expected, found);
            CompareVerbs(expected, found);
        }

        foreach (var label in truth.IsPartial ? Enumerable.Empty<string>() : paragraphs.Keys)
        {
            differences.Add(label + ": no such paragraph was read");
        }
    }

    public string Source { get; }

    public IReadOnlyDictionary<FactKind, Score> Scores { get; } = Enum.GetValues<FactKind>().ToDictionary(static kind => kind, static _ => new Score());

    /// <summary>Gets every difference, in the order of the truth: "OP5 Actors: misses SecretaryGeneral".</summary>
    public IReadOnlyList<string> Differences => differences;

    public static TruthComparison Compare(TruthFile truth, ResolutionDocument document) => new(truth, document);

    private void CompareCitations(TruthParagraph expected, ResolutionParagraph? paragraph)
    {
        var found = paragraph?.Citations ?? [];
        if (!expected.HasNamedInstruments)
        {
            var listed = expected.Citations.Select(static citation => citation.Instrument).ToHashSet(StringComparer.Ordinal);
            found = found.Where(citation => citation.Source != CitationSource.Name || listed.Contains(citation.Instrument)).ToList();
        }

        Count(FactKind.Citations, expected, expected.Citations.Select(static citation => citation.Instrument), found.Select(static citation => citation.Instrument));

        var inText = expected.Citations.Where(static citation => citation.IsText).Select(static citation => citation.Instrument).ToHashSet(StringComparer.Ordinal);
        var named = expected.Citations.Where(static citation => !citation.IsText).Select(static citation => citation.Instrument).ToHashSet(StringComparer.Ordinal);
        if (expected.HasNamedInstruments)
        {
            Count(
                FactKind.NamedInstruments,
                expected,
                named,
                found.Where(citation => named.Contains(citation.Instrument)
                    || (citation.Source != CitationSource.Text && !inText.Contains(citation.Instrument))).Select(static citation => citation.Instrument));
        }

        var paragraphs = expected.Citations.Where(static citation => citation.Paragraph is not null).ToList();
        var cited = paragraphs.Select(static citation => citation.Instrument).ToHashSet(StringComparer.Ordinal);
        Count(
            FactKind.CitedParagraphs,
            expected,
            paragraphs.Select(static citation => citation.Instrument + " " + citation.Paragraph),
            found.Where(citation => citation.Paragraph is not null && cited.Contains(citation.Instrument))
                .Select(static citation => citation.Instrument + " " + citation.Paragraph));
    }

    private void CompareActors(TruthParagraph expected, ResolutionParagraph? paragraph)
    {
        var found = (paragraph?.Actors ?? []).Where(actor => expected.HasAllActors || expected.Actors.ContainsKey(actor.ActorId)).ToList();
        Count(FactKind.Actors, expected, expected.Actors.Keys, found.Select(static actor => actor.ActorId));

        var told = expected.Actors.Where(pair => pair.Value is not null && found.Exists(actor => actor.ActorId == pair.Key)).ToList();
        Count(
            FactKind.Mentions,
            expected,
            told.Select(static pair => pair.Key + " " + pair.Value),
            told.SelectMany(pair => BestMention(pair.Key, pair.Value!, found)));
    }

    /// <summary>A paragraph may name an actor in several ways: one of them must be the reader's.</summary>
    private static IEnumerable<string> BestMention(string id, string mention, IEnumerable<ActorMention> found)
    {
        var all = found.Where(actor => actor.ActorId == id).Select(static actor => Lower(actor.Mention)).ToList();
        yield return id + " " + (all.Contains(mention, StringComparer.Ordinal) ? mention : all[0]);
    }

    private static string Lower(MentionKind mention) => mention switch
    {
        MentionKind.Full => "full",
        MentionKind.Short => "short",
        _ => "inferred",
    };

    private void CompareAddressees(TruthParagraph expected, ResolutionParagraph? paragraph)
    {
        var found = (paragraph?.Actions ?? [])
            .Where(action => action.Force is Force.Recommends or Force.Requests
                && (expected.DirectiveVerbs is null || expected.DirectiveVerbs.Contains(action.Phrase.Verb.ToString())))
            .SelectMany(static action => action.Addressees, static (action, id) => action.Phrase.Verb + " " + id)
            .Where(found => !expected.Optional.Contains(found[(found.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
        Count(FactKind.Addressees, expected, expected.Addressees, found);
    }

    private void CompareVerbs(TruthParagraph expected, ResolutionParagraph? paragraph)
    {
        var found = new List<string>();
        if (paragraph?.Verb is { } verb)
        {
            found.Add(Write(verb));
        }

        // Recitals are compared by the verb that opens them: what follows is more of the same recital.
        if (paragraph is { Kind: not ParagraphKind.Preambular })
        {
            found.AddRange(paragraph.Actions.Skip(1)
                .Where(action => expected.DirectiveVerbs is null || expected.DirectiveVerbs.Contains(action.Phrase.Verb.ToString()))
                .Select(action => expected.DirectiveVerbs is null ? Write(action.Phrase) : action.Phrase.Verb.ToString()));
        }

        Count(FactKind.Verbs, expected, expected.Verbs, found);
    }

    private static string Write(VerbPhrase verb) =>
        verb.Modifier == Modifier.None ? verb.Verb.ToString() : verb.Verb + " " + verb.Modifier;

    private void Count(FactKind kind, TruthParagraph paragraph, IEnumerable<string> expected, IEnumerable<string> found)
    {
        var isList = kind is FactKind.Verbs or FactKind.Addressees;
        var missed = (isList ? expected : expected.Distinct(StringComparer.Ordinal)).ToList();
        var wrong = new List<string>();
        var right = 0;
        foreach (var fact in isList ? found : found.Distinct(StringComparer.Ordinal))
        {
            if (missed.Remove(fact))
            {
                right++;
            }
            else if (!paragraph.Optional.Contains(fact))
            {
                wrong.Add(fact);
            }
        }

        Scores[kind].Add(right, wrong.Count, missed.Count);
        if (wrong.Count + missed.Count > 0)
        {
            differences.Add($"{paragraph.Label} {kind}:"
                + (missed.Count > 0 ? " misses " + string.Join(", ", missed) : string.Empty)
                + (wrong.Count > 0 ? " wrong " + string.Join(", ", wrong) : string.Empty));
        }
    }
}
