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
    private readonly Antecedents antecedents = new();
    private readonly Dictionary<string, Head?> heads = new(StringComparer.Ordinal);
    private readonly FoundActor? organ;

    public ActorAnnotator(DocumentView document)
    {
        this.document = document;
        registry = document.Registry;
        names = registry.ActorNames(document.Language.Language);
        words = ActorWords.Of(document.Language);
        organ = document.OrganId is { } id && registry.TryGetActor(id, out var entry)
            ? new FoundActor(id, entry.Kind, MentionKind.Inferred, 0, 0, HeadOf(entry))
            : null;
    }

    /// <summary>Finds the actors of the paragraphs, in the order of their texts.</summary>
    public IReadOnlyList<ParagraphActors> Annotate(CancellationToken cancellationToken)
    {
        var result = new List<ParagraphActors>(document.Paragraphs.Count);
        foreach (var paragraph in document.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var titles = words.Titles.Find(registry, paragraph.Text, paragraph.Folded);
            result.Add(new ParagraphActors(Annotate(paragraph.Text, paragraph.Folded, titles, result.Count), titles));
        }

        return result;
    }

    /// <summary>Finds the words that are one edit away from a name and are no name themselves.</summary>
    public IReadOnlyList<(TextRange Range, string Text, string Meant)> FindSuspects(
        ParagraphView paragraph, IReadOnlyList<FoundActor> actors)
    {
        var suspects = new List<(TextRange Range, string Text, string Meant)>();
        var known = actors.Where(static actor => actor.Mention == MentionKind.Full && actor.Kind != ActorKind.Unregistered)
            .ToArray();
        var end = 0;
        var next = 0;
        foreach (var miss in registry.NearMisses(document.Language.Language).FindAll(paragraph.Folded))
        {
            while (next < known.Length && known[next].End <= miss.Start)
            {
                next++;
            }

            var isName = next < known.Length && known[next].Start < miss.End;
            if (miss.Start < end || isName)
            {
                continue;
            }

            var range = paragraph.Folded.ToOriginalRange(miss.Start, miss.End);
            suspects.Add((range, paragraph.Text.Substring(range.Start, range.Length), miss.Meant));
            end = miss.End;
        }

        return suspects;
    }

    /// <summary>Where two start at one place the longer goes first: the officer before the body.</summary>
    private static void Sort(List<FoundActor> found) =>
        found.Sort(static (left, right) =>
            left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));

    private List<FoundActor> Annotate(
        string text, FoldedText folded, IReadOnlyList<(int Start, int End)> titles, int paragraph)
    {
        var found = FindNames(text, folded, titles);
        var bodies = words.Bodies.Find(text, folded, found).Select(body => OfficeOf(body, paragraph) ?? body).ToArray();
        Cover(found, bodies);
        Sort(found);
        Cover(found, acronyms.Find(text, folded, found));
        Sort(found);
        acronyms.Learn(text, folded, found);
        AddBodiesOfOfficers(folded, found);
        AddShortReferences(text, folded, paragraph, found);
        return found;
    }

    private List<FoundActor> FindNames(string text, FoldedText folded, IReadOnlyList<(int Start, int End)> titles)
    {
        var found = new List<FoundActor>();
        var nextTitle = 0;
        foreach (var match in names.FindAll(text, folded))
        {
            while (nextTitle < titles.Count && titles[nextTitle].End < match.End)
            {
                nextTitle++;
            }

            if (nextTitle < titles.Count && titles[nextTitle].Start <= match.Start)
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
            || !registry.TryGetActor(parentId, out var parent))
        {
            return null;
        }

        return new FoundActor(parentId, parent.Kind, MentionKind.Short, body.Start, body.End, HeadOf(parent));
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

            return next < covering.Count && covering[next].Start < actor.End;
        });
        found.AddRange(covering);
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

            var name = TextFolding.FoldPhrase(parent.Names.Official(document.Language.Language));
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
        var references = new List<FoundActor>();
        var next = 0;
        foreach (var match in words.ShortReferences.Find(text, folded))
        {
            for (; next < found.Count && found[next].Start < match.Start; next++)
            {
                Remember(found[next], paragraph);
            }

            var isPartOfName = (next > 0 && found[next - 1].End > match.Start)
                || (next < found.Count && found[next].Start < match.End);
            if (!isPartOfName && Resolve(match.Entry, paragraph) is { } actor)
            {
                references.Add(actor with { Start = match.Start, End = match.End });
            }
        }

        for (; next < found.Count; next++)
        {
            Remember(found[next], paragraph);
        }

        found.AddRange(references);
        Sort(found);
    }

    private void Remember(FoundActor actor, int paragraph)
    {
        antecedents.Add(actor, paragraph);
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

    /// <summary>
    /// A full name in the same paragraph goes first, then the organ that speaks ("the Council" in a text of the Human
    /// Rights Council), then the full name last read, then the body that the language file names for the noun.
    /// </summary>
    private FoundActor? Resolve(Head head, int paragraph)
    {
        var named = antecedents.Find(head, paragraph, out var isSameParagraph);
        if (!isSameParagraph && organ is not null && organ.Head == head)
        {
            return organ;
        }

        return named is not null ? named with { Mention = MentionKind.Short }
            : words.Defaults.TryGetValue(head, out var id) && registry.TryGetActor(id, out var entry)
                ? new FoundActor(id, entry.Kind, MentionKind.Inferred, 0, 0, head)
            : null;
    }

    private Head? HeadOf(ActorEntry actor)
    {
        if (!heads.TryGetValue(actor.Id, out var head))
        {
            head = words.Heads.HeadOf(actor.Names.Official(document.Language.Language));
            heads.Add(actor.Id, head);
        }

        return head;
    }
}
