using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Registries;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// Finds the actors that a document names: in full, by acronym, by a head noun that goes back to a full name, and bodies
/// that no registry knows. Goes through the paragraphs in order, since a short name means the body named before.
/// </summary>
internal sealed class ActorAnnotator
{
    private readonly DocumentView document;
    private readonly Registry registry;
    private readonly NameIndex<ActorEntry> names;
    private readonly ActorWords words;
    private readonly IntroducedAcronyms acronyms = new();
    private readonly Antecedents antecedents;
    private readonly FoundActor? organ;
    private readonly ActorEntry? presidentOfOrgan;
    private bool isOrganNamed;

    public ActorAnnotator(DocumentView document)
    {
        this.document = document;
        registry = document.Registry;
        names = registry.ActorNames(document.Language.Language);
        words = ActorWords.Of(document.Language);
        antecedents = new Antecedents(words.NearHeads);
        organ = document.OrganId is { } id && registry.TryGetActor(id, out var entry)
            ? new FoundActor(id, entry.Kind, MentionKind.Inferred, 0, 0, HeadOf(entry))
            : null;
        presidentOfOrgan = organ is null ? null : PresidentOf(organ);
    }

    /// <summary>Finds the actors of the paragraphs, in the order of their texts.</summary>
    public IReadOnlyList<ParagraphActors> Annotate(CancellationToken cancellationToken)
    {
        // One question after the other goes through all paragraphs, so that what asks it stays near the processor.
        var paragraphs = document.Paragraphs;
        var found = new List<FoundActor>[paragraphs.Count];
        var result = new ParagraphActors[paragraphs.Count];
        var instruments = registry.InstrumentNames(document.Language.Language);
        for (var i = 0; i < found.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var titles = words.Titles.Find(instruments, paragraphs[i].Text, paragraphs[i].Folded);
            found[i] = FindNames(paragraphs[i].Text, paragraphs[i].Folded, titles);
            result[i] = new ParagraphActors(found[i], titles);
        }

        var bodies = new IReadOnlyList<FoundActor>[paragraphs.Count];
        for (var i = 0; i < bodies.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bodies[i] = words.Bodies.Find(paragraphs[i].Text, paragraphs[i].Folded, found[i], result[i].Titles);
        }

        for (var i = 0; i < found.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Complete(paragraphs[i], found[i], bodies[i], i);
        }

        return result;
    }

    /// <summary>Where two start at one place the longer goes first: the officer before the body.</summary>
    private static void Sort(List<FoundActor> found)
    {
        for (var i = 1; i < found.Count; i++)
        {
            if (Compare(found[i - 1], found[i]) > 0)
            {
                found.Sort(Compare);
                return;
            }
        }
    }

    private static int Compare(FoundActor left, FoundActor right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End);

    /// <summary>Goes on from the names and unregistered bodies of a paragraph to all its actors.</summary>
    private void Complete(ParagraphView view, List<FoundActor> found, IReadOnlyList<FoundActor> bodies, int paragraph)
    {
        var (text, folded) = (view.Text, view.Folded);
        CoverUnregistered(found, bodies, paragraph);
        var groups = words.SharedNouns.Find(text, folded, found, names);
        if (groups.Count > 0)
        {
            found.AddRange(groups);
            Sort(found);
        }

        Cover(found, acronyms.Find(text, folded, found));
        acronyms.Learn(text, folded, found);
        AddBodiesOfOfficers(folded, found);
        AddOwnOfficers(folded, found);
        LearnDefinitions(text, folded, found);
        AddShortReferences(text, folded, paragraph, found);
    }

    /// <summary>"its President" is the President of the organ named last in the paragraph, else of the one that speaks.</summary>
    private void AddOwnOfficers(FoldedText folded, List<FoundActor> found)
    {
        if (presidentOfOrgan is not { } officer)
        {
            return;
        }

        var count = found.Count;
        var behind = 0;
        var next = 0;
        for (var i = words.OwnOfficers.Next(folded, 0, folded.Length); i < folded.Length; i = words.OwnOfficers.Next(folded, behind, folded.Length))
        {
            behind = i + 1;
            if (words.OwnOfficers.TryMatch(folded, i, out var end, out _)
                && !found.Exists(actor => actor.Start < end && actor.End > i))
            {
                for (; next < count && found[next].End <= i; next++)
                {
                    officer = PresidentOf(found[next]) ?? officer;
                }

                found.Add(new FoundActor(officer.Id, officer.Kind, MentionKind.Inferred, i, end, HeadOf(officer)));
                behind = end;
            }
        }

        if (found.Count > count)
        {
            Sort(found);
        }
    }

    private ActorEntry? PresidentOf(FoundActor body) =>
        registry.TryGetActor("PresidentOfThe" + body.ActorId, out var officer) ? officer : null;

    /// <summary>"the Committee established pursuant to resolution 1267 (1999) (“the Committee”)".</summary>
    private void LearnDefinitions(string text, FoldedText folded, List<FoundActor> found)
    {
        foreach (var actor in found)
        {
            var open = folded.SkipBlank(actor.End);
            if (folded[open] == '(' && ActorKinds.IsBody(actor.Kind)
                && words.ShortReferences.ReadDefinition(text, folded, open + 1) is { } head)
            {
                antecedents.Define(head, actor);
            }
        }
    }

    private List<FoundActor> FindNames(string text, FoldedText folded, IReadOnlyList<(int Start, int End)> titles)
    {
        var matches = names.FindAll(text, folded);
        var found = new List<FoundActor>(matches.Count);
        var nextTitle = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            while (nextTitle < titles.Count && titles[nextTitle].End < match.End)
            {
                nextTitle++;
            }

            if ((nextTitle < titles.Count && titles[nextTitle].Start <= match.Start)
                || words.StandaloneNames.IsPartOfMore(folded, match.Start, match.End)
                || (match.Entry.Kind == ActorKind.State && words.StatesInNames.IsPartOfOne(text, folded, match.Start, match.End)))
            {
                continue;
            }

            var mention = match.IsAcronym ? MentionKind.Short : MentionKind.Full;
            found.Add(new FoundActor(
                match.Entry.Id, match.Entry.Kind, mention, match.Start, match.End, HeadOf(match.Entry)));
        }

        return found;
    }

    /// <summary>"The Office of the High Commissioner" is the registered body of the officer named before.</summary>
    private FoundActor? OfficeOf(FoundActor body, int paragraph)
    {
        if (body.Tail is null || antecedents.Find(body.Tail, paragraph, out _) is not { } officer
            || !registry.TryGetActor(officer.ActorId, out var entry) || entry.Parent is not { } parentId
            || !registry.TryGetActor(parentId, out var parent) || HeadOf(parent) != body.Head)
        {
            return null;
        }

        return new FoundActor(parentId, parent.Kind, MentionKind.Short, body.Start, body.End, HeadOf(parent));
    }

    private void CoverUnregistered(List<FoundActor> found, IReadOnlyList<FoundActor> bodies, int paragraph)
    {
        if (bodies.Count > 0)
        {
            Cover(found, bodies.Select(body => OfficeOf(body, paragraph) ?? body).ToArray());
        }
    }

    /// <summary>"Panel of Experts on the Sudan" is one body, not one that is named and a State.</summary>
    private static void Cover(List<FoundActor> found, IReadOnlyList<FoundActor> covering)
    {
        if (covering.Count == 0)
        {
            return;
        }

        var next = 0;
        found.RemoveAll(actor =>
        {
            while (next < covering.Count && covering[next].End <= actor.Start)
            {
                next++;
            }

            // "the Steering Committee of the International Conference" names the Conference as well.
            return next < covering.Count && covering[next].Start < actor.End
                && (covering[next].Start >= actor.Start || !ActorKinds.IsBody(actor.Kind));
        });
        found.AddRange(covering);
        Sort(found);
    }

    /// <summary>"The Chair of the Commission on ..." names the Commission as well.</summary>
    private void AddBodiesOfOfficers(FoldedText folded, List<FoundActor> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var officer = found[i];
            if (officer.Kind != ActorKind.Official || !registry.TryGetActor(officer.ActorId, out var entry)
                || entry.Parent is not { } parentId || !registry.TryGetActor(parentId, out var parent))
            {
                continue;
            }

            var name = words.Nouns.FoldedNameOf(parent);
            var start = folded.Substring(officer.Start, officer.End).IndexOf(name, StringComparison.Ordinal);
            if (start >= 0 && name.Length > 0)
            {
                start += officer.Start;
                found.Add(new FoundActor(
                    parentId, parent.Kind, MentionKind.Full, start, start + name.Length, HeadOf(parent)));
            }
        }

        Sort(found);
    }

    private void AddShortReferences(string text, FoldedText folded, int paragraph, List<FoundActor> found)
    {
        List<FoundActor>? references = null;
        var next = 0;
        var heads = words.ShortReferences.FindHeads(text, folded, found);
        var named = new ActorCursor(found);
        for (var i = 0; i < heads.Count; i++)
        {
            var match = heads[i];
            if (!words.ShortReferences.IsWholeName(text, folded, match, named))
            {
                continue;
            }

            for (; next < found.Count && found[next].Start < match.Start; next++)
            {
                Remember(found[next], paragraph);
            }

            var isPartOfName = (next > 0 && found[next - 1].End > match.Start)
                || (next < found.Count && found[next].Start < match.End);
            if (!isPartOfName && Resolve(match.Entry, paragraph) is { } actor && !IsNameOfAnother(text, folded, match, actor))
            {
                var reference = actor with { Start = match.Start, End = match.End };
                references ??= new List<FoundActor>();
                references.Add(reference);
                AddOfficer(folded, reference, references);
                if (reference.Mention == MentionKind.Short)
                {
                    antecedents.Renew(reference, paragraph);
                }
            }
        }

        for (; next < found.Count; next++)
        {
            Remember(found[next], paragraph);
        }

        if (references is not null)
        {
            found.AddRange(references);
            Sort(found);
        }
    }

    /// <summary>"l'Organisation des Nations Unies" is no short name of the one for education, science and culture.</summary>
    private bool IsNameOfAnother(string text, FoldedText folded, NameMatch<Head> match, FoundActor actor) =>
        words.StandaloneNames.IsName(folded, match.Start, match.End)
        && names.TryMatch(text, folded, match.Start, out var name) && name.Entry.Id != actor.ActorId;

    /// <summary>"The President of the Council" is the officer of the Council that is meant.</summary>
    private void AddOfficer(FoldedText folded, FoundActor body, List<FoundActor> references)
    {
        if (!registry.TryGetActor(body.ActorId, out var entry))
        {
            return;
        }

        var bodyName = words.Nouns.FoldedNameOf(entry);
        foreach (var officer in registry.OfficersOf(body.ActorId))
        {
            var title = words.Nouns.FoldedNameOf(officer);
            if (!title.EndsWith(bodyName, StringComparison.Ordinal))
            {
                continue;
            }

            var start = body.Start - (title.Length - bodyName.Length);
            if (start >= 0 && folded.IsBoundary(start)
                && string.Equals(folded.Substring(start, body.Start), title.Substring(0, title.Length - bodyName.Length), StringComparison.Ordinal))
            {
                references.Add(new FoundActor(officer.Id, officer.Kind, MentionKind.Short, start, body.End, HeadOf(officer)));
                return;
            }
        }
    }

    private void Remember(FoundActor actor, int paragraph)
    {
        isOrganNamed |= actor.ActorId == organ?.ActorId;
        antecedents.Add(actor, paragraph);
        if (actor.Head is { } head && ActorKinds.IsBody(actor.Kind) && words.Heads.NounOf(head) is { } noun)
        {
            antecedents.AddImplied(actor with { Head = noun }, paragraph);
        }

        if (actor.Kind is ActorKind.Official or ActorKind.SpecialProcedure && registry.TryGetActor(actor.ActorId, out var entry))
        {
            foreach (var other in words.Nouns.OtherHeadsOf(entry))
            {
                antecedents.Add(actor with { Head = other }, paragraph);
            }
        }

        if (BodyOf(actor) is { } body)
        {
            antecedents.AddImplied(body, paragraph);
        }

        if (actor.Kind == ActorKind.PrincipalOrgan)
        {
            // Heads of State are Presidents too, and the Secretariat has officers of every title.
            return;
        }

        foreach (var officer in registry.OfficersOf(actor.ActorId))
        {
            antecedents.AddImplied(
                new FoundActor(officer.Id, officer.Kind, MentionKind.Inferred, 0, 0, HeadOf(officer)), paragraph);
        }
    }

    /// <summary>Gets the body that an officer heads, where the two have the same name but for the noun: "the Office" of the High Commissioner.</summary>
    private FoundActor? BodyOf(FoundActor officer) =>
        officer.Kind == ActorKind.Official && registry.TryGetActor(officer.ActorId, out var entry)
        && entry.Parent is { } parentId && parentId.EndsWith(officer.ActorId, StringComparison.Ordinal)
        && registry.TryGetActor(parentId, out var parent)
            ? new FoundActor(parentId, parent.Kind, MentionKind.Inferred, 0, 0, HeadOf(parent))
            : null;

    /// <summary>
    /// A full name in the same paragraph goes first, then the organ that speaks ("the Council" in a text of the Human
    /// Rights Council), then the full name last read, then the body that the language file names for the noun.
    /// </summary>
    private FoundActor? Resolve(Head head, int paragraph)
    {
        var named = antecedents.Find(head, paragraph, out var isSameParagraph);
        if (!isSameParagraph && organ is not null && organ.Head == head)
        {
            return isOrganNamed ? organ with { Mention = MentionKind.Short } : organ;
        }

        if (named is null && words.WholeNames.Contains(head))
        {
            var body = new FoundActor(UnregisteredBodies.IdOf(head.Form), ActorKind.Unregistered, MentionKind.Full, 0, 0, head);
            antecedents.Add(body, paragraph);
            if (words.Heads.NounOf(head) is { } noun)
            {
                antecedents.Add(body with { Head = noun }, paragraph);
            }

            return body;
        }

        return named is not null ? named with { Mention = MentionKind.Short }
            : words.Defaults.TryGetValue(head, out var id) && registry.TryGetActor(id, out var entry)
                ? new FoundActor(id, entry.Kind, MentionKind.Inferred, 0, 0, head)
            : null;
    }

    private Head? HeadOf(ActorEntry actor) => words.Nouns.HeadOf(actor);
}
