using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Finds the decision to remain seized of a matter.</summary>
internal sealed class SeizureReader(LanguageData language, SessionReader sessions)
{
    private readonly PhraseTable<bool> seized = language.Phrases("mandates", "seized");

    /// <summary>Reads the decision.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the verb starts: in some languages it says it all.</param>
    /// <param name="limit">Where the action ends.</param>
    /// <returns>The decision; null where the action decides no such thing.</returns>
    public SeizureDecision? Read(FoldedText text, int start, int limit)
    {
        for (var i = seized.Next(text, start, limit); i < limit; i = seized.Next(text, i + 1, limit))
        {
            if (seized.TryMatch(text, i, out var behind, out _))
            {
                var session = sessions.Find(text, behind, limit, out var sessionEnd);
                return new SeizureDecision(
                    session, text.ToOriginalRange(i, session is null ? behind : sessionEnd));
            }
        }

        return null;
    }
}
