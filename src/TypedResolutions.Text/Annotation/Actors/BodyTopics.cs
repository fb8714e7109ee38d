using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// Finds where the name of a body ends that says what it deals with in plain words: "Groupe de travail sur les feux de
/// port", "الفريق العامل المعني بأضواء الموانئ". No capital shows the end, so a sign must, or a word that no name holds.
/// </summary>
internal sealed class BodyTopics
{
    private const int MostWords = 12;

    private readonly PhraseTable<bool> topics;
    private readonly PhraseTable<bool> stops;
    private readonly PhraseTable<bool> links;
    private readonly PhraseTable<bool> never;
    private readonly PhraseTable<int> months;
    private readonly bool needsNoAdjective;

    public BodyTopics(LanguageData language)
    {
        topics = language.Phrases("references", "bodies.topics");
        stops = language.Phrases("references", "bodies.stops");
        months = language.Months;
        never = language.Phrases("references", "bodies.topics.never");
        needsNoAdjective = language.File.Values("references", "bodies.topics.bare").Count > 0;
        links = language.Phrases("references", "bodies.links");
    }

    /// <summary>Finds the end of a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the name starts.</param>
    /// <param name="headEnd">Where the words end that such names start with.</param>
    /// <param name="isOther">Tells whether another body is named at a place.</param>
    /// <param name="end">The end.</param>
    /// <returns>Whether the name says what it deals with, and ends where it is plain to see.</returns>
    public bool TryRead(FoldedText text, int start, int headEnd, Func<int, bool> isOther, out int end)
    {
        end = headEnd;
        if (stops.Count == 0 || (text[headEnd] != ' ' && text[headEnd] != '\'') || !TryFindTopic(text, start, headEnd, out var position) || never.TryMatch(text, position, out _, out _))
        {
            return false;
        }

        var last = -1;
        for (var words = 0; words < MostWords; words++)
        {
            if (stops.TryMatch(text, position, out _, out _) || months.TryMatch(text, position, out _, out _) || text[position] is >= '0' and <= '9' || isOther(position))
            {
                break;
            }

            var wordStart = position;
            while (position < text.Length && FoldedText.IsWordCharacter(text[position]))
            {
                position++;
            }

            if (position == wordStart)
            {
                break;
            }

            if (!links.TryMatch(text, wordStart, out var linkEnd, out _) || linkEnd != position)
            {
                last = position;
            }

            if (text[position] is not (' ' or '-' or '\''))
            {
                break;
            }

            position++;
            if (words == MostWords - 1)
            {
                return false;
            }
        }

        end = last;
        return last > 0;
    }

    /// <summary>The topic stands behind its preposition, which ends the words of the head or follows them.</summary>
    private bool TryFindTopic(FoldedText text, int start, int headEnd, out int position)
    {
        position = headEnd + 1;
        if (topics.TryMatch(text, position, out var topicEnd, out _) && text[topicEnd] is ' ' or '\'')
        {
            position = topicEnd + 1;
            return IsTelling(text, start, headEnd);
        }

        var word = headEnd;
        while (word > start && FoldedText.IsWordCharacter(text[word - 1]))
        {
            word--;
        }

        return word > start && topics.TryMatch(text, word, out var wordEnd, out _) && wordEnd == headEnd
            && IsTelling(text, start, word - 1);
    }

    /// <summary>
    /// "faire rapport au Forum sur le financement" names a report on something, to a body of one word; but a script
    /// without capitals writes the article as one with the noun.
    /// </summary>
    private bool IsTelling(FoldedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == ' ')
            {
                return true;
            }
        }

        return needsNoAdjective;
    }
}
