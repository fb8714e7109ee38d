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
            if (c >= '\u4E00' && c <= '\u9FFF')
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
        // A text of one language is plain to see from its first page: two of them are rarely mixed, and then the longer
        // sample tells.
        var start = Math.Min(length, LongestFirstLook);
        if (!TryDetectLatin(new FoldedText(text, 0, start), out var language) && start < length)
        {
            _ = TryDetectLatin(new FoldedText(text, 0, length), out language);
        }

        return language;
    }

    /// <summary>Counts the little words of each language.</summary>
    /// <returns>Whether one has far more of them than the others.</returns>
    private static bool TryDetectLatin(FoldedText text, out Language best)
    {
        const int far = 3;
        const int enough = 30;
        best = Language.English;
        var most = -1;
        var second = 0;
        foreach (var language in LatinLanguages)
        {
            var count = CountWords(text, LanguageData.Of(language).DetectionWords);
            if (count > most)
            {
                second = Math.Max(most, 0);
                most = count;
                best = language;
            }
            else
            {
                second = Math.Max(second, count);
            }
        }

        return most >= enough && most >= second * far;
    }

    private static int CountWords(FoldedText text, PhraseTable<bool> words)
    {
        var count = 0;
        for (var i = words.Next(text, 0, text.Length); i < text.Length; i = words.Next(text, i + 1, text.Length))
        {
            if ((i == 0 || text[i - 1] == ' ') && words.TryMatch(text, i, out _, out _))
            {
                count++;
            }
        }

        return count;
    }
}
