using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Grammar;

/// <summary>Tells by their names those who submit drafts, and the bodies whose reports resolutions are adopted on, from other words of a head.</summary>
/// <param name="registry">The actors.</param>
/// <param name="language">The language of the text.</param>
internal sealed class SponsorNames(Registry registry, LanguageData language)
{
    private const int LongestArticle = 4;

    /// <summary>Tells whether a text names a State or a group that submits drafts.</summary>
    public bool HasOne(string text) => Names(text, new FoldedText(text)).Any();

    /// <summary>Tells whether a text names any body at all.</summary>
    public bool HasBody(string text) => registry.ActorNames(language.Language).FindAll(text, new FoldedText(text)).Count > 0;

    /// <summary>
    /// Tells whether who submits a draft opens a text or stands in a list in it: "The Chair", "Albania, on behalf of ...", not
    /// "Situation in Albania".
    /// </summary>
    public bool ListsOne(string text)
    {
        var folded = new FoldedText(text);
        var first = 0;
        while (first < folded.Length && !FoldedText.IsWordCharacter(folded[first]))
        {
            first++;
        }

        return language.Header.DraftOfficers.TryMatch(folded, first, out _, out _)
            || Names(text, folded).Any(name => name.Start == first || IsListed(folded, first, name.Start));
    }

    private IEnumerable<NameMatch<ActorEntry>> Names(string text, FoldedText folded) =>
        registry.ActorNames(language.Language).FindAll(text, folded).Where(static name => name.Entry.Kind
            is ActorKind.State or ActorKind.ObserverState or ActorKind.GroupOfStates or ActorKind.RegionalOrganization or ActorKind.Official);

    /// <summary>Behind a comma or "and", or behind the article that opens the text.</summary>
    private bool IsListed(FoldedText text, int first, int name)
    {
        var end = name;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var word = text.StartOfWordPart(end);
        return end == 0 || text[end - 1] is ',' or '、' || (word == first && end - word <= LongestArticle)
            || (language.Conjunctions.TryMatch(text, word, out var behind, out _) && behind == end);
    }
}
