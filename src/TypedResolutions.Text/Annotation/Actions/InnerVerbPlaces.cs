using System.Runtime.CompilerServices;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Languages.Verbs;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>
/// The places of a paragraph behind which another action may start: a comma, a full stop or a connecting word with the words
/// behind it that a verb, or what leads to one (also the name of an organ), starts with. Of a hundred words one or two stand so.
/// </summary>
internal sealed class InnerVerbPlaces
{
    /// <summary>The signs and words behind which an action may start: three words in four are none.</summary>
    private readonly FirstWords openers = new();

    /// <summary>What may stand right behind one of them: a verb, words that may stand before it, or the rest of a longer one.</summary>
    private readonly FirstWords behindOpeners = new();

    /// <summary>With what a verb phrase may start.</summary>
    private readonly FirstWords verbs;

    /// <summary>The last words of those that lead to a verb: behind them it may stand.</summary>
    private readonly FirstWords lastOfLeads = new();

    /// <summary>The words that stand side by side in those that lead to a verb.</summary>
    private readonly NumberPairs pairsInLeads = new();

    /// <summary>Whether a little word may be written as one with the verb, so that no word behind an opener is passed.</summary>
    private readonly bool gluesWords;

    /// <summary>Makes the places for some verbs.</summary>
    /// <param name="language">The language.</param>
    /// <param name="table">The verbs.</param>
    public InnerVerbPlaces(LanguageData language, PhraseTable<VerbSense> table)
    {
        gluesWords = language.GluesWords;
        verbs = language.VerbPhrases.FirstWordsOf(table);
        behindOpeners.Add(verbs);
        foreach (var sign in new[] { ",", ";", "." })
        {
            openers.Add(new FoldedText(sign).HashOfWord(0));
        }

        // Commas are passed over like words that lead to a verb.
        AddLead(new FoldedText(",").Starts);
        var connectors = language.File.Values("connectors", "words");
        foreach (var phrase in connectors.Concat(language.File.Values("connectors", "plain"))
            .Concat(LanguageData.LeadKeys.SelectMany(key => language.File.Values("leads", key))))
        {
            AddLead(new FoldedText(TextFolding.FoldPhrase(phrase)).Starts);
        }

        // Without blanks a connecting sign may be part of a word: there only a pause starts an action.
        foreach (var connector in language.IsHan ? [] : connectors)
        {
            AddOpener(new FoldedText(TextFolding.FoldPhrase(connector)).Starts);
        }
    }

    /// <summary>Finds the next sign or word, from an index on, behind which an action may start; the number of words where none is.</summary>
    /// <remarks>Apart from what is asked of the few it finds, so that what the loop works with stays in registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Next(WordStarts starts, int from)
    {
        var (words, first) = (starts.All.Array!, starts.All.Offset);
        var end = first + starts.Count;
        var i = first + from;
        for (; i < end; i++)
        {
            // Both are asked at once, since no processor foretells the answer to either.
            var isOpener = openers.MayContain(words[i].Hash);
            if ((isOpener & (gluesWords || (i + 1 < end && behindOpeners.MayContain(words[i + 1].Hash))))
                && (gluesWords || MayLeadOn(words, i + 1, end)))
            {
                break;
            }
        }

        StepCounter.Count(i - first - from + 1);
        return i - first;
    }

    /// <summary>Tells whether a verb may stand behind an opener, by the three words behind it; false for certain, true for perhaps.</summary>
    private bool MayLeadOn(WordStart[] words, int index, int end)
    {
        var second = index + 1 < end ? words[index + 1].Hash : WordHash.Empty;
        if (verbs.MayContain(words[index].Hash) || pairsInLeads.MayContain(words[index].Hash, second))
        {
            return true;
        }

        var third = index + 2 < end ? words[index + 2].Hash : WordHash.Empty;
        return lastOfLeads.MayContain(words[index].Hash)
            && (verbs.MayContain(second) || lastOfLeads.MayContain(second) || pairsInLeads.MayContain(second, third));
    }

    private void AddLead(WordStarts words)
    {
        behindOpeners.Add(words[0].Hash);
        lastOfLeads.Add(words[words.Count - 1].Hash);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            pairsInLeads.Add(words[i].Hash, words[i + 1].Hash);
        }
    }

    /// <summary>An opener may be the first word of a longer one.</summary>
    private void AddOpener(WordStarts words)
    {
        openers.Add(words[0].Hash);
        if (words.Count > 1)
        {
            behindOpeners.Add(words[1].Hash);
        }
    }
}
