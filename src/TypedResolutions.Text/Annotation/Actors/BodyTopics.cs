using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>
/// Finds where the name of a body ends that says what it deals with in plain words: "Groupe de travail sur les feux de
/// port", "الفريق العامل المعني بأضواء الموانئ". No capital shows the end, so a sign must, or a word that no name holds.
/// </summary>
internal sealed class BodyTopics
{
    /// <summary>Little words that link do not count.</summary>
    private const int MostWords = 12;

    private readonly PhraseTable<bool> topics;
    private readonly PhraseTable<bool> stops;
    private readonly PhraseTable<bool> links;
    private readonly PhraseTable<bool> never;
    private readonly PhraseTable<bool> qualifiers;
    private readonly PhraseTable<bool> complements;
    private readonly PhraseTable<bool> goesOn;
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
        qualifiers = language.Phrases("references", "bodies.qualifiers");
        complements = language.Phrases("references", "goes.on");
        goesOn = language.Phrases("references", "bodies.stops.never");
    }

    /// <summary>Finds the end of a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the name starts.</param>
    /// <param name="headEnd">Where the words end that such names start with.</param>
    /// <param name="signs">Tells where another body is named.</param>
    /// <param name="end">The end.</param>
    /// <returns>Whether the name says what it deals with, and ends where it is plain to see.</returns>
    public bool TryRead(FoldedText text, int start, int headEnd, NameSigns signs, out int end)
    {
        end = headEnd;
        return stops.Count > 0 && TryFindTopic(text, start, headEnd, out var position) && TryReadWords(text, position, signs, out end);
    }

    /// <summary>Finds the end of a name that goes on behind another: "Bureau de la Commission des mesures phytosanitaires".</summary>
    public bool TryReadComplement(FoldedText text, int nameEnd, NameSigns signs, out int end)
    {
        end = nameEnd;
        return stops.Count > 0 && text[nameEnd] == ' ' && complements.TryMatch(text, nameEnd + 1, out var behind, out _)
            && text[behind] is ' ' or '\'' && TryReadWords(text, behind + 1, signs, out end);
    }

    private bool TryReadWords(FoldedText text, int position, NameSigns signs, out int end)
    {
        end = position;
        if (never.TryMatch(text, position, out _, out _))
        {
            return false;
        }

        var last = -1;
        var words = 0;
        while (words < MostWords)
        {
            if (IsStop(text, signs, position) || months.TryMatch(text, position, out _, out _) || text[position] is >= '0' and <= '9' || signs.StartsAnother(position))
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
                words++;
            }

            if (text[position] is not (' ' or '-' or '\''))
            {
                break;
            }

            position++;
            if (words == MostWords)
            {
                return false;
            }
        }

        end = last;
        return last > 0;
    }

    /// <summary>
    /// A word that no name holds, unless what follows goes on with one: "sur les armes à feu", but "sur les armes à la
    /// session" and "à l'ONU".
    /// </summary>
    private bool IsStop(FoldedText text, NameSigns signs, int position) =>
        stops.TryMatch(text, position, out var stopEnd, out _)
        && !(goesOn.TryMatch(text, position, out var end, out _) && end >= stopEnd && !signs.IsName(text.SkipBlank(end)));

    /// <summary>The topic stands behind its preposition, which ends the words of the head or follows them.</summary>
    private bool TryFindTopic(FoldedText text, int start, int headEnd, out int position)
    {
        position = headEnd;
        if (text[headEnd] is not (' ' or '\''))
        {
            return false;
        }

        var behind = SkipQualifiers(text, headEnd);
        if (topics.TryMatch(text, behind + 1, out var topicEnd, out _) && text[topicEnd] is ' ' or '\'')
        {
            position = topicEnd + 1;
            return behind > headEnd || IsTelling(text, start, headEnd);
        }

        position = headEnd + 1;
        var word = headEnd;
        while (word > start && FoldedText.IsWordCharacter(text[word - 1]))
        {
            word--;
        }

        return word > start && topics.TryMatch(text, word, out var wordEnd, out _) && wordEnd == headEnd
            && IsTelling(text, start, word - 1);
    }

    /// <summary>"Groupe de travail intergouvernemental à composition non limitée": what kind of body it is stands before its topic.</summary>
    private int SkipQualifiers(FoldedText text, int position)
    {
        while (text[position] == ' ' && qualifiers.TryMatch(text, position + 1, out var behind, out _))
        {
            position = behind;
        }

        return position;
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
