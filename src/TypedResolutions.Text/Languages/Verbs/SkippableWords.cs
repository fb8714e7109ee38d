using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages.Verbs;

/// <summary>The words and phrases of a language that may stand in front of, inside and behind a verb phrase.</summary>
internal sealed class SkippableWords
{
    private const int MostInside = 3;

    private readonly PhraseTable<Skippable> words = new();

    /// <summary>Those of the words that may stand in front of a phrase: "the" may not, and opens every other clause.</summary>
    private readonly PhraseTable<bool> inFront = new();
    private readonly PhraseTable<Manner> manners = new();
    private readonly PhraseTable<bool> between;
    private readonly PhraseTable<bool> adjectives;
    private readonly PhraseTable<bool> nouns;

    public SkippableWords(LanguageData language)
    {
        Add(language, "modifiers", "Also", new Skippable(SkippableKind.Modifier, Modifier.Also, Manner.None));
        Add(language, "modifiers", "Further", new Skippable(SkippableKind.Modifier, Modifier.Further, Manner.None));
        Add(language, "modifiers", "Again", new Skippable(SkippableKind.Modifier, Modifier.Again, Manner.None));
        Add(language, "intensifiers", "strongly", new Skippable(SkippableKind.Strongly, Modifier.None, Manner.Strongly));
        Add(language, "intensifiers", "after", new Skippable(SkippableKind.Adverb, Modifier.None, Manner.None));
        Add(language, "intensifiers", "words", new Skippable(SkippableKind.Intensifier, Modifier.None, Manner.None));
        Add(language, "intensifiers", "inside", new Skippable(SkippableKind.Inside, Modifier.None, Manner.None));
        between = language.Phrases("intensifiers", "between");
        adjectives = language.Phrases("modifiers", "adjective");
        nouns = language.Phrases("modifiers", "adjective.before");
        foreach (var pair in language.File.Section("manners"))
        {
            if (Enum.TryParse<Manner>(pair.Key, out var manner))
            {
                foreach (var value in pair.Value)
                {
                    manners.Add(value, manner);
                }
            }
        }
    }

    /// <summary>Tells whether something that may be skipped in front of a phrase starts at a place; false for certain, true for perhaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="hash">The number of the word that stands there, see <see cref="FoldedText.HashOfWord"/>.</param>
    public bool MayOpenAt(FoldedText text, int start, int hash) =>
        inFront.MayStartInside(text, start, hash) || manners.MayStartInside(text, start, hash);

    /// <summary>Adds the words with which something may start that may be skipped in front of a phrase.</summary>
    public void AddOpeningsTo(FirstWords firstWords)
    {
        firstWords.Add(inFront.FirstWords);
        firstWords.Add(manners.FirstWords);
    }

    /// <summary>Reads what may be skipped at a place: the longest; of two as long the adverbial.</summary>
    public bool TryRead(FoldedText text, int start, out int end, out Skippable skippable)
    {
        var found = words.TryMatch(text, start, out end, out skippable);
        if (!manners.MayStartInside(text, start))
        {
            return found;
        }

        var mannerEnd = ReadManner(text, PhraseTable<Manner>.Root, start, 0, out var manner);
        if (mannerEnd > start && mannerEnd >= end)
        {
            end = mannerEnd;
            skippable = new Skippable(SkippableKind.Manner, Modifier.None, manner);
            return true;
        }

        return found;
    }

    /// <summary>Tells whether a modifier behind a verb is the adjective of the noun that follows: "encourages further efforts".</summary>
    public bool IsAdjective(FoldedText text, int start, int end) =>
        adjectives.TryMatch(text, start, out _, out _) && nouns.TryMatch(text, text.SkipBlank(end), out _, out _);

    /// <summary>Reads a word that may connect two skipped ones: "deep and grave". A comma does in every language.</summary>
    public bool TryReadBetween(FoldedText text, int start, out int end)
    {
        if (text[start] == ',')
        {
            end = start + 1;
            return true;
        }

        return between.TryMatch(text, start, out end, out _);
    }

    private void Add(LanguageData language, string section, string key, Skippable skippable)
    {
        foreach (var value in language.File.Values(section, key))
        {
            words.Add(value, skippable);
            if (skippable.Kind != SkippableKind.Inside)
            {
                inFront.Add(value, true);
            }
        }
    }

    /// <summary>Walks an adverbial, passing over words that may stand in it: "with deep and growing concern".</summary>
    private int ReadManner(FoldedText text, int node, int start, int depth, out Manner manner)
    {
        var best = -1;
        manner = Manner.None;
        var position = start;
        while (position < text.Length)
        {
            if (position > start && depth < MostInside && text[position] != ' ' && text.IsBoundary(position)
                && words.TryMatch(text, position, out var behind, out var skipped) && skipped.Kind != SkippableKind.Strongly)
            {
                var end = ReadManner(text, node, text.SkipBlank(behind), depth + 1, out var inner);
                if (end > best)
                {
                    best = end;
                    manner = inner;
                }

                if (TryReadBetween(text, text.SkipBlank(behind), out behind))
                {
                    end = ReadManner(text, node, text.SkipBlank(behind), depth + 1, out inner);
                    if (end > best)
                    {
                        best = end;
                        manner = inner;
                    }
                }
            }

            if (!manners.TryStep(node, text[position], out node))
            {
                break;
            }

            position++;
            if (manners.TryGetValue(node, out var value) && text.IsBoundary(position) && position > best)
            {
                best = position;
                manner = value;
            }
        }

        return best;
    }
}
