using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>Tells the language of a text: by what the caller says, by the file's name, by script and little words.</summary>
internal static class LanguageDetector
{
    private const int LongestSample = 20_000;
    private const int LongestFirstLook = 3_000;

    private static readonly (string Code, Language Language)[] Codes =
    [
        ("ar", Language.Arabic), ("en", Language.English), ("es", Language.Spanish), ("fr", Language.French),
        ("ru", Language.Russian), ("zh", Language.Chinese),
    ];

    private static readonly Language[] LatinLanguages = [Language.English, Language.French, Language.Spanish];

    /// <summary>The little words of these languages, with one bit for each language that has the word.</summary>
    private static readonly Lazy<PhraseTable<int>> Words = new(AllWords);

    /// <summary>Tells the language of a text.</summary>
    public static Language Detect(string text, ResolutionParseOptions options)
    {
        if (options.Language is { } told)
        {
            return told;
        }

        return options.Path is not null && TryReadFileName(options.Path, out var named) ? named : DetectByText(text);
    }

    /// <summary>Reads the language code of a file name: <c>A_RES_72_200.zh.txt</c>.</summary>
    public static bool TryReadFileName(string path, out Language language)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        foreach (var part in name.Split('.', '-', '_').Reverse())
        {
            foreach (var (code, candidate) in Codes)
            {
                if (string.Equals(part, code, StringComparison.OrdinalIgnoreCase) && name.IndexOf('.' + part + '.', StringComparison.Ordinal) >= 0)
                {
                    language = candidate;
                    return true;
                }
            }
        }

        language = Language.English;
        return false;
    }

    private static Language DetectByText(string text)
    {
        var length = Math.Min(text.Length, LongestSample);
        int han = 0, arabic = 0, cyrillic = 0, latin = 0;
        for (var i = 0; i < length; i++)
        {
            var c = text[i];
            if (c < '\u0080')
            {
                latin += (uint)((c | 0x20) - 'a') <= 'z' - 'a' ? 1 : 0;
            }
            else if (c >= '\u4E00' && c <= '\u9FFF')
            {
                han++;
            }
            else if ((c >= '\u0600' && c <= '\u06FF') || (c >= '\uFB50' && c <= '\uFEFC'))
            {
                arabic++;
            }
            else if (c >= '\u0400' && c <= '\u04FF')
            {
                cyrillic++;
            }
            else if (char.IsLetter(c))
            {
                latin++;
            }
        }

        // A Chinese character says as much as a word of four letters.
        if (han * 4 > Math.Max(latin, Math.Max(arabic, cyrillic)))
        {
            return Language.Chinese;
        }

        if (arabic > Math.Max(latin, cyrillic))
        {
            return Language.Arabic;
        }

        return cyrillic > latin ? Language.Russian : DetectLatin(text, length);
    }

    private static Language DetectLatin(string text, int length)
    {
        // A text of one language is plain to see from its first page; the rest is asked only where that leaves a doubt.
        var counts = new int[LatinLanguages.Length];
        var page = EndOfFirstLook(text, length);
        CountWords(new FoldedText(text, 0, page), counts);
        if (!IsPlain(counts) && page < length)
        {
            CountWords(new FoldedText(text, page, length - page), counts);
        }

        return LatinLanguages[Array.IndexOf(counts, counts.Max())];
    }

    private static int EndOfFirstLook(string text, int length)
    {
        if (length <= LongestFirstLook)
        {
            return length;
        }

        var blank = text.LastIndexOf(' ', LongestFirstLook);
        return blank > 0 ? blank : LongestFirstLook;
    }

    /// <summary>Tells whether one language has far more little words than the others.</summary>
    private static bool IsPlain(int[] counts)
    {
        const int far = 3;
        const int enough = 30;
        var most = counts.Max();
        return most >= enough && counts.Count(count => count * far > most) == 1;
    }

    /// <summary>Counts the little words of all these languages in one pass.</summary>
    private static void CountWords(FoldedText text, int[] counts)
    {
        var words = Words.Value;
        for (var i = words.Next(text, 0, text.Length); i < text.Length; i = words.Next(text, i + 1, text.Length))
        {
            if (i > 0 && text[i - 1] != ' ')
            {
                continue;
            }

            var languages = LanguagesWithWordAt(text, i, words);
            for (var language = 0; languages != 0; language++, languages >>= 1)
            {
                counts[language] += languages & 1;
            }
        }
    }

    /// <summary>Gets one bit for each language of which a little word stands at a place.</summary>
    private static int LanguagesWithWordAt(FoldedText text, int start, PhraseTable<int> words)
    {
        var result = 0;
        var node = PhraseTable<int>.Root;
        for (var i = start; i < text.Length && words.TryStep(node, text[i], out node); i++)
        {
            if (words.TryGetValue(node, out var languages) && text.IsBoundary(i + 1))
            {
                result |= languages;
            }
        }

        return result;
    }

    private static PhraseTable<int> AllWords()
    {
        var languages = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var language = 0; language < LatinLanguages.Length; language++)
        {
            foreach (var word in LanguageFile.Load(LatinLanguages[language]).Values("detection", "words").Select(TextFolding.FoldPhrase))
            {
                languages.TryGetValue(word, out var others);
                languages[word] = others | (1 << language);
            }
        }

        var words = new PhraseTable<int>();
        foreach (var word in languages)
        {
            words.Add(word.Key, word.Value);
        }

        return words;
    }
}
