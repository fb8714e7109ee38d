using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Finds the operative paragraphs that open with a verb by its form ("Expresess its concern") and with none that is
/// known. Only in texts whose other paragraphs open with verbs: an outcome document states.
/// </summary>
internal sealed class UnknownVerbs
{
    private static readonly PerLanguage<UnknownVerbs> All = new(static language => new UnknownVerbs(language));

    private const int FewestParagraphs = 4;

    private const int ShortestVerb = 4;

    private readonly IReadOnlyList<string> endings;
    private readonly PhraseTable<bool> objects;
    private readonly PhraseTable<bool> others;

    private UnknownVerbs(LanguageData language)
    {
        endings = language.File.Values("verbs.form", "endings").Select(TextFolding.FoldPhrase).ToArray();
        objects = language.Phrases("verbs.form", "objects");
        others = language.Phrases("verbs.form", "except");
    }

    public static UnknownVerbs Of(LanguageData language) => All[language.Language];

    /// <summary>Finds the opening words.</summary>
    /// <returns>The paragraphs, and where in their texts the words stand.</returns>
    public List<(ResolutionParagraph Paragraph, TextRange Range)> Find(IReadOnlyList<ResolutionParagraph> paragraphs)
    {
        var numbered = 0;
        var known = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var isNumbered = IsNumbered(paragraphs[i]);
            numbered += isNumbered ? 1 : 0;
            known += isNumbered && paragraphs[i].Verb is not null ? 1 : 0;
        }

        var found = new List<(ResolutionParagraph Paragraph, TextRange Range)>();
        if (endings.Count == 0 || numbered < FewestParagraphs || known * 4 < numbered * 3 || known == numbered)
        {
            return found;
        }

        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (IsNumbered(paragraph) && paragraph.Verb is null && OpeningOf(paragraph) is { } range)
            {
                found.Add((paragraph, range));
            }
        }

        return found;
    }

    private static bool IsNumbered(ResolutionParagraph paragraph) =>
        paragraph is { Kind: ParagraphKind.Operative, Level: 1, Number.Count: > 0, IsAdoptedText: false };

    private TextRange? OpeningOf(ResolutionParagraph paragraph)
    {
        var folded = new FoldedText(paragraph.Text.Text);
        var start = 0;
        while (start < folded.Length && folded[start] is ' ' or '*' or '_')
        {
            start++;
        }

        var end = start;
        while (end < folded.Length && char.IsLetter(folded[end]))
        {
            end++;
        }

        var behind = end;
        while (behind < folded.Length && folded[behind] is ' ' or '*' or '_')
        {
            behind++;
        }

        if (end - start < ShortestVerb || behind == end || !objects.TryMatch(folded, behind, out _, out _)
            || (others.TryMatch(folded, start, out var other, out _) && other == end))
        {
            return null;
        }

        var word = folded.Substring(start, end);
        var range = folded.ToOriginalRange(start, end);
        return endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))
            && paragraph.Actors.All(actor => actor.Range.Start > range.Start)
            ? range
            : null;
    }
}
