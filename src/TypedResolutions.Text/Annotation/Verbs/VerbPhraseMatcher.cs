using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Annotation.Verbs;

/// <summary>
/// Finds the longest verb phrase at a place, with a modifier before, inside or behind it ("also takes note of", "takes
/// note also of", "se dit en outre consciente"). Of phrases of one length the one that skips least wins, so that words
/// which are a phrase of their own (再次承诺) are not read as modifier and verb.
/// </summary>
internal sealed class VerbPhraseMatcher
{
    private const int MostModifiers = 2;

    private readonly LanguageData language;
    private readonly bool modifiersFollow;

    public VerbPhraseMatcher(LanguageData language)
    {
        this.language = language;
        modifiersFollow = !language.File.Values("modifiers", "position").Contains("before");
    }

    /// <summary>Matches at a place.</summary>
    public bool TryMatch(PhraseTable<VerbSense> verbs, FoldedText text, int start, out VerbMatch match)
    {
        var search = new Search(verbs, language.Modifiers, text, modifiersFollow);
        search.Walk(PhraseTable<VerbSense>.Root, start, start, default, 0);
        match = search.Best;
        return search.BestLength > 0;
    }

    /// <summary>One search: it remembers the best phrase while it tries the ways through the modifiers.</summary>
    private sealed class Search(
        PhraseTable<VerbSense> verbs, PhraseTable<Modifier> modifiers, FoldedText text, bool modifiersFollow)
    {
        private int bestSkips = int.MaxValue;

        public VerbMatch Best { get; private set; }

        public int BestLength { get; private set; }

        public void Walk(int node, int phraseStart, int position, Skipped skipped, int length)
        {
            while (true)
            {
                if (skipped.Count < MostModifiers && (length == 0 || modifiersFollow) && text.IsBoundary(position)
                    && modifiers.TryMatch(text, position, out var behind, out var modifier))
                {
                    behind = SkipBlank(behind);
                    var start = length == 0 ? behind : phraseStart;
                    Walk(node, start, behind, skipped.With(modifier, length == 0 ? (0, 0) : (position, behind)), length);
                }

                if (position >= text.Length || !verbs.TryStep(node, text[position], out node))
                {
                    return;
                }

                position++;
                length++;
                if (verbs.TryGetValue(node, out var sense) && text.IsBoundary(position))
                {
                    Offer(sense, phraseStart, position, skipped, length);
                }
            }
        }

        private void Offer(VerbSense sense, int start, int end, Skipped skipped, int length)
        {
            if (length < BestLength || (length == BestLength && skipped.Count >= bestSkips))
            {
                return;
            }

            var modifier = skipped.Modifier;
            var behind = end;
            var next = SkipBlank(end);
            if (modifiersFollow && modifiers.TryMatch(text, next, out var behindModifier, out var following))
            {
                modifier = modifier == Modifier.None ? following : modifier;
                behind = behindModifier;
            }

            BestLength = length;
            bestSkips = skipped.Count;
            Best = new VerbMatch(sense, modifier, start, end, behind, skipped.Gap.Start, skipped.Gap.End);
        }

        private int SkipBlank(int position) => text[position] == ' ' ? position + 1 : position;
    }

    /// <summary>The modifiers passed over on the way.</summary>
    private readonly record struct Skipped(int Count, Modifier Modifier, (int Start, int End) Gap)
    {
        public Skipped With(Modifier modifier, (int Start, int End) gap) =>
            new(Count + 1, Modifier == Modifier.None ? modifier : Modifier, gap.End > 0 ? gap : Gap);
    }
}
