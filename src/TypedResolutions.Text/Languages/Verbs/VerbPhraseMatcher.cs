using System.Runtime.CompilerServices;
using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages.Verbs;

/// <summary>
/// Finds the verb phrase at a place, with the words that may stand in front of, inside and behind it ("also takes note
/// with appreciation", "se dit en outre vivement préoccupée"). The phrase with most characters of its own wins, so that
/// words which are a phrase of their own (再次承诺) are not read as modifier and verb.
/// </summary>
internal sealed class VerbPhraseMatcher(LanguageData language)
{
    private const int MostSkips = 6;

    private readonly SkippableWords words = new(language);
    private readonly PhraseTable<bool> attributive = language.Phrases("connectors", "attributive");
    private readonly PhraseTable<bool> predicative = language.Phrases("connectors", "predicative");

    /// <summary>What leads to a verb may stand inside its phrase too: "expresses nonetheless its concern".</summary>
    private readonly PhraseTable<bool> asides = language.Phrases("leads", "words");
    private readonly bool modifiersFollow = !language.File.Values("modifiers", "position").Contains("before");

    /// <summary>Gets with which words a phrase of some verbs may start, or what stands in front of it.</summary>
    public FirstWords FirstWordsOf(PhraseTable<VerbSense> verbs)
    {
        var firstWords = new FirstWords();
        firstWords.Add(verbs.FirstWords);
        words.AddOpeningsTo(firstWords);
        return firstWords;
    }

    /// <summary>Tells whether a verb opens a line that may be anything: what an aside divides is no sure sign of a paragraph.</summary>
    public bool Opens(PhraseTable<VerbSense> verbs, FoldedText text, int start) =>
        MayOpen(verbs, text, start, text.HashOfWord(start)) && Search(verbs, text, start, mayHoldAsides: false, out _);

    /// <summary>Matches at a place.</summary>
    public bool TryMatch(PhraseTable<VerbSense> verbs, FoldedText text, int start, out VerbMatch match) =>
        TryMatch(verbs, text, start, text.HashOfWord(start), out match);

    /// <summary>Matches at a place.</summary>
    /// <param name="verbs">The verbs to look for.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="hash">The number of the word that stands there, see <see cref="FoldedText.HashOfWord"/>.</param>
    /// <param name="match">The verb phrase.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryMatch(PhraseTable<VerbSense> verbs, FoldedText text, int start, int hash, out VerbMatch match)
    {
        if (!MayOpen(verbs, text, start, hash))
        {
            match = default;
            return false;
        }

        return Search(verbs, text, start, modifiersFollow, out match);
    }

    private bool MayOpen(PhraseTable<VerbSense> verbs, FoldedText text, int start, int hash) =>
        verbs.MayStartInside(text, start, hash) || words.MayOpenAt(text, start, hash);

    /// <summary>Apart from the question before it, since a search takes much room that has to be cleared first.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Search(PhraseTable<VerbSense> verbs, FoldedText text, int start, bool mayHoldAsides, out VerbMatch match)
    {
        var search = new PhraseSearch(verbs, words, mayHoldAsides ? asides : null, text, modifiersFollow);
        search.Walk(PhraseTable<VerbSense>.Root, start, default, 0);
        match = search.Best;
        return search.BestLength > 0 && match.Sense.Verb != Verb.Unknown && !BelongsToNoun(text, match.Behind);
    }

    /// <summary>"承诺的期限": a word that looks like a verb and says which.</summary>
    private bool BelongsToNoun(FoldedText text, int behind) =>
        attributive.TryMatch(text, behind, out _, out _) && !predicative.TryMatch(text, behind, out _, out _);

    /// <summary>One search: it remembers the best phrase while it tries the ways through the words beside it.</summary>
    private struct PhraseSearch(
        PhraseTable<VerbSense> verbs, SkippableWords words, PhraseTable<bool>? asides, FoldedText text, bool modifiersFollow)
    {
        public VerbMatch Best { get; private set; }

        public int BestLength { get; private set; }

        public void Walk(int node, int position, Passed passed, int length)
        {
            while (true)
            {
                if (passed.Count < MostSkips && text[position] != ' ' && text.IsBoundary(position))
                {
                    Skip(node, position, passed, length);
                }

                if (position >= text.Length || !verbs.TryStep(node, text[position], out node))
                {
                    return;
                }

                if (length == 0)
                {
                    passed = passed.StartingAt(position);
                }

                position++;
                length++;
                if (verbs.TryGetValue(node, out var sense) && text.IsBoundary(position))
                {
                    Offer(sense, position, passed, length);
                }
            }
        }

        private void Skip(int node, int position, Passed passed, int length)
        {
            if (!words.TryRead(text, position, out var behind, out var skippable)
                || !MayStand(skippable.Kind, length))
            {
                if (length > 0 && asides is not null)
                {
                    SkipAside(asides, node, position, passed, length);
                }

                return;
            }

            var next = text.SkipBlank(behind);
            var with = passed.With(skippable, position, next, isInside: length > 0);
            Walk(node, next, with, length);
            if (words.TryReadBetween(text, next, out var behindBetween))
            {
                var connected = text.SkipBlank(behindBetween);
                if (words.TryRead(text, connected, out behind, out skippable) && MayStand(skippable.Kind, length))
                {
                    next = text.SkipBlank(behind);
                    Walk(node, next, with.With(skippable, connected, next, isInside: length > 0), length);
                }
            }
        }

        /// <summary>"expresses nonetheless its concern", "expresses, however, its concern".</summary>
        private void SkipAside(PhraseTable<bool> phrases, int node, int position, Passed passed, int length)
        {
            var hasCommas = text[position] == ',';
            if (hasCommas && !verbs.TryStep(node, ' ', out node))
            {
                return;
            }

            if (!phrases.TryMatch(text, hasCommas ? text.SkipBlank(position + 1) : position, out var behind, out _))
            {
                return;
            }

            var next = text.SkipBlank(behind);
            if (!hasCommas)
            {
                Walk(node, next, passed with { Count = passed.Count + 1 }, length);
            }
            else if (text[next] == ',')
            {
                Walk(node, text.SkipBlank(next + 1), passed with { Count = passed.Count + 1 }, length + 1);
            }
        }

        private bool MayStand(SkippableKind kind, int length) =>
            length > 0 ? kind != SkippableKind.Modifier || modifiersFollow : kind != SkippableKind.Inside;

        private void Offer(VerbSense sense, int end, Passed passed, int length)
        {
            passed = PassBehind(sense.Verb, BeforeLastWords(end, sense.WordsAhead, passed.Gap), passed, out var phraseEnd, out var behind);
            if (length < BestLength || (length == BestLength && phraseEnd <= Best.End))
            {
                return;
            }

            var manner = sense.Manner != Manner.None ? sense.Manner
                : passed.Manner != Manner.None ? passed.Manner
                : passed.IsStrong ? Manner.Strongly
                : Manner.None;
            var modifier = passed.Modifier != Modifier.None ? passed.Modifier : sense.Modifier;
            BestLength = length;
            Best = new VerbMatch(
                sense with { Manner = manner }, modifier, passed.Start, phraseEnd, behind, passed.Gap.Start, passed.Gap.End);
        }

        /// <summary>The words that only have to follow are no part of the phrase, nor is a modifier before them.</summary>
        private int BeforeLastWords(int end, int count, (int Start, int End) gap)
        {
            if (count == 0)
            {
                return end;
            }

            for (; count > 0; count--)
            {
                while (end > 0 && text[end - 1] != ' ')
                {
                    end--;
                }

                end = Math.Max(end - 1, 0);
            }

            return gap.Start < end && gap.End >= end ? Math.Max(gap.Start - 1, 0) : end;
        }

        /// <summary>Passes over modifiers, adverbs and adverbials that follow; the phrase ends with the last but a modifier.</summary>
        private Passed PassBehind(Verb verb, int end, Passed passed, out int phraseEnd, out int behind)
        {
            phraseEnd = end;
            behind = end;
            if (!modifiersFollow)
            {
                // 重申断然谴责: where words that belong to a verb stand before it, those behind belong to another.
                return passed;
            }

            for (var count = 0; count < MostSkips; count++)
            {
                var position = text.SkipBlank(behind);
                if (count > 0 && text[position] == ',')
                {
                    position = text.SkipBlank(position + 1);
                }

                if (!words.TryRead(text, position, out var next, out var skippable)
                    || skippable.Kind is SkippableKind.Inside or SkippableKind.Intensifier)
                {
                    return passed;
                }

                if (skippable.Kind == SkippableKind.Modifier)
                {
                    if (VerbForces.ForceOf(verb) is Force.Recommends or Force.Requests && words.IsAdjective(text, position, next))
                    {
                        return passed;
                    }

                    // A gap is cut out of the phrase's words only where the phrase goes on behind it.
                    passed = passed.With(skippable, position, text.SkipBlank(next), isInside: true);
                    behind = next;
                    continue;
                }

                passed = passed.With(skippable, position, next, isInside: false);
                behind = next;
                phraseEnd = next;
            }

            return passed;
        }
    }

    /// <summary>What was passed over on the way.</summary>
    private readonly record struct Passed(
        int Count, bool HasStart, int Start, Modifier Modifier, Manner Manner, bool IsStrong, (int Start, int End) Gap)
    {
        /// <summary>The phrase starts with its first word, or with an adverbial before it.</summary>
        public Passed StartingAt(int position) => HasStart ? this : this with { HasStart = true, Start = position };

        public Passed With(Skippable skippable, int start, int end, bool isInside)
        {
            if (skippable.Kind == SkippableKind.Modifier)
            {
                return this with
                {
                    Count = Count + 1,
                    Modifier = Modifier == Modifier.None ? skippable.Modifier : Modifier,
                    Gap = isInside || HasStart ? (start, end) : Gap,
                };
            }

            return this with
            {
                Count = Count + 1,
                HasStart = true,
                Start = HasStart ? Start : start,
                Manner = skippable.Kind == SkippableKind.Manner && Manner == Manner.None ? skippable.Manner : Manner,
                IsStrong = IsStrong || skippable.Kind == SkippableKind.Strongly,
            };
        }
    }
}
