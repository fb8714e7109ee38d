using System.Runtime.CompilerServices;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// The head nouns of the registered actors in one language. They are the same in every document, so that each is found once,
/// and forgotten with its entry.
/// </summary>
internal sealed class ActorNouns
{
    private readonly Language language;
    private readonly HeadNouns heads;
    private readonly ConditionalWeakTable<ActorEntry, Nouns> found = new();
    private readonly ConditionalWeakTable<ActorEntry, Nouns>.CreateValueCallback find;

    public ActorNouns(Language language, HeadNouns heads)
    {
        this.language = language;
        this.heads = heads;
        find = Find;
    }

    /// <summary>Gets the head noun of an actor's official name; null where it has none.</summary>
    public Head? HeadOf(ActorEntry actor) => Of(actor).Head;

    /// <summary>Gets the official name of an actor, folded.</summary>
    public string FoldedNameOf(ActorEntry actor) => Of(actor).Name;

    /// <summary>
    /// Gets the nouns of an officer's other titles. An officer is called again in the gender of who holds the office, whatever
    /// the gender of the title that was named: "la Rapporteuse spéciale".
    /// </summary>
    public IReadOnlyList<Head> OtherHeadsOf(ActorEntry officer)
    {
        var nouns = Of(officer);
        return nouns.OtherHeads ??= officer.Names.Forms(language)
            .Select(TitleOf)
            .OfType<Head>()
            .Where(head => head != nouns.Head)
            .Distinct()
            .ToArray();
    }

    private Nouns Of(ActorEntry actor) => found.GetValue(actor, find);

    private Nouns Find(ActorEntry actor)
    {
        var name = actor.Names.Official(language);
        return new Nouns(heads.HeadOf(name), TextFolding.FoldPhrase(name));
    }

    /// <summary>The noun at the edge of a name: "Commission" is none of "Rapporteuse spéciale de la Commission des droits de l'homme".</summary>
    private Head? TitleOf(string form)
    {
        var head = heads.HeadOf(form);
        if (head is null)
        {
            return null;
        }

        var name = TextFolding.FoldPhrase(form);
        var noun = TextFolding.FoldPhrase(head.Form);
        return name.StartsWith(noun, StringComparison.Ordinal) || name.EndsWith(noun, StringComparison.Ordinal) ? head : null;
    }

    private sealed class Nouns(Head? head, string name)
    {
        public Head? Head { get; } = head;

        public string Name { get; } = name;

        public IReadOnlyList<Head>? OtherHeads { get; set; }
    }
}
