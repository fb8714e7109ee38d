using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Annotation.Actors;

/// <summary>The head nouns of a language, and which one a name has.</summary>
internal sealed class HeadNouns
{
    private readonly NameLexicon lexicon;
    private readonly bool headIsLast;
    private readonly PhraseTable<bool> complements;
    private readonly Dictionary<Head, Head> nouns = new();

    public HeadNouns(LanguageData language)
    {
        headIsLast = language.File.Values("references", "head.position").Contains("last");
        complements = language.Phrases("addressees", "complements");
        lexicon = new NameLexicon(WordStemmer.Of(language));
        Index = NameIndex.Create<Head>(language, lexicon, []);
        var added = new List<Head>();
        foreach (var form in language.File.Values("references", "heads"))
        {
            Add(form, added);
        }

        foreach (var head in added)
        {
            if (FindNoun(head) is { } noun)
            {
                nouns.Add(head, noun);
            }
        }
    }

    /// <summary>Gets the index that finds the head nouns in a text.</summary>
    public NameIndex<Head> Index { get; }

    /// <summary>Tells, in a script with blanks, whether a head noun may start at a place; false for certain, true for perhaps.</summary>
    public bool MayStartAt(FoldedText text, int start)
    {
        var words = StemmedWords.Of(text, lexicon.Stemmer);
        var index = words.IndexAt(start);
        return index >= 0 && lexicon.MarksOf(in words[index]) != 0;
    }

    /// <summary>Gets the head noun of a name; null where the name has none.</summary>
    public Head? HeadOf(string name)
    {
        var folded = new FoldedText(name);
        Head? head = null;
        foreach (var match in Index.FindAll(name, folded))
        {
            if (head is not null && (!headIsLast || HasComplement(folded, match.Start)))
            {
                break;
            }

            head = match.Entry;
        }

        return head;
    }

    /// <summary>Gets the bare noun of a head of several words: "Commission" of "Commission of Experts"; null where it has none.</summary>
    public Head? NounOf(Head head) => nouns.TryGetValue(head, out var noun) ? noun : null;

    private Head? FindNoun(Head head)
    {
        var folded = new FoldedText(head.Form);
        for (var position = 0; WordTokens.TryRead(folded, position, out var start, out position);)
        {
            var word = head.Form.Substring(start, position - start);
            if (word.Length < folded.Length && Index.TryMatch(word, new FoldedText(word), 0, out var match))
            {
                return match.Entry;
            }
        }

        return null;
    }

    /// <summary>A form that an earlier one finds already ("للجنة" by "اللجنة") is the same head noun.</summary>
    private void Add(string form, List<Head> added)
    {
        var folded = new FoldedText(form);
        if (!Index.TryMatch(form, folded, 0, out var match) || match.End < folded.Length)
        {
            var head = new Head(form);
            added.Add(head);
            Index.Add(new NameForm<Head>(form, head, NameRank.Official));
        }
    }

    /// <summary>"Office of the High Commissioner": the head is what stands before the complement.</summary>
    private bool HasComplement(FoldedText text, int end)
    {
        for (var i = 1; i < end; i++)
        {
            if (text.IsBoundary(i) && complements.TryMatch(text, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
