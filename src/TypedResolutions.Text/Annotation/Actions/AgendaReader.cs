using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>Finds the decision to put an item on the agenda of a session.</summary>
internal sealed class AgendaReader
{
    /// <summary>The most characters of a session's name: 在人权理事会第一百二十届会议.</summary>
    private const int LongestSession = 40;

    /// <summary>The most characters before it: 在.</summary>
    private const int LongestLead = 4;

    /// <summary>The most characters behind it: 上.</summary>
    private const int LongestTail = 2;

    private readonly SessionReader sessions;
    private readonly bool goesFirst;
    private readonly PhraseTable<bool> agendas;
    private readonly PhraseTable<bool> considering;
    private readonly string quotesOpen;
    private readonly string quotesClose;

    public AgendaReader(LanguageData language, SessionReader sessions)
    {
        this.sessions = sessions;
        goesFirst = language.IsHan;
        agendas = language.Phrases("agenda", "agenda");
        considering = language.Phrases("agenda", "consider");
        quotesOpen = string.Concat(language.File.Values("punctuation", "titles.open").Concat(language.IsRightToLeft ? ["“", "«", "\"", "”"] : ["“", "«", "\""]));
        quotesClose = string.Concat(language.File.Values("punctuation", "titles.close").Concat(["”", "»", "\""]));
    }

    /// <summary>Reads the decision.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="start">Just behind the verb.</param>
    /// <param name="limit">Where the action ends.</param>
    /// <returns>The decision; null where the action decides no such thing.</returns>
    public AgendaDecision? Read(ParagraphView paragraph, int start, int limit)
    {
        var text = paragraph.Folded;
        if (!(Considers(text, start) || ConsidersBehindSession(text, start, limit) || NamesAgenda(text, start, limit))
            || sessions.Find(text, start, limit, out _) is not { } session)
        {
            return null;
        }

        return new AgendaDecision(
            session, ReadTitle(paragraph.Text, text.ToOriginal(start)), text.ToOriginalRange(start, limit));
    }

    /// <summary>"Decides to consider the question at its seventieth session": the first words say so.</summary>
    private bool Considers(FoldedText text, int start) =>
        considering.TryMatch(text, text.SkipBlank(start), out _, out _);

    /// <summary>决定在第十二届会议上继续审议: the session may go before what is to be done at it.</summary>
    private bool ConsidersBehindSession(FoldedText text, int start, int limit)
    {
        if (!goesFirst || sessions.FindAll(text, start, Math.Min(limit, start + LongestSession)) is not [var session, ..]
            || session.Start - start > LongestLead)
        {
            return false;
        }

        for (var behind = session.End; behind <= session.End + LongestTail; behind++)
        {
            if (considering.TryMatch(text, behind, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private bool NamesAgenda(FoldedText text, int start, int limit)
    {
        for (var i = agendas.Next(text, start, limit); i < limit; i = agendas.Next(text, i + 1, limit))
        {
            if (agendas.TryMatch(text, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the title in quotation marks; Arabic texts print them ”...“.</summary>
    private string? ReadTitle(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (quotesOpen.IndexOf(text[i]) < 0)
            {
                continue;
            }

            for (var end = i + 1; end < text.Length; end++)
            {
                if (text[i] == '”' ? text[end] == '“' : quotesClose.IndexOf(text[end]) >= 0)
                {
                    return text.Substring(i + 1, end - i - 1).Trim();
                }
            }

            return null;
        }

        return null;
    }
}
