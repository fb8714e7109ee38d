using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>Tells the language of a text: by what the caller says, by the file's name, by script and little words.</summary>
internal static class LanguageDetector
{
    private const int LongestSample = 20_000;
    private const int LongestFirstLook = 3_000;
    private const char FirstCyrillic = '\u0400';

    private static readonly (string Code, Language Language)[] Codes =
    [
        ("ar", Language.Arabic), ("en", Language.English), ("es", Language.Spanish), ("fr", Language.French),
        ("ru", Language.Russian), ("zh", Language.Chinese),
    ];

    private static readonly Language[] LatinLanguages = [Language.English, Language.French, Language.Spanish];

    private static readonly Lazy<LittleWords> Words = new(AllWords);

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
        return HasOtherScript(text, length) ? DetectScript(text, length) : DetectLatin(text, length);
    }

    /// <summary>Tells whether there is a letter of another script that has a language here; hardly a Latin text has one.</summary>
    private static bool HasOtherScript(string text, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var c = text[i];
            if (c >= FirstCyrillic && (IsCyrillic(c) || TextFolding.IsArabic(c) || IsChinese(c)))
            {
                return true;
            }
        }

        return false;
    }

    private static Language DetectScript(string text, int length)
    {
        int han = 0, arabic = 0, cyrillic = 0, latin = 0;
        for (var i = 0; i < length; i++)
        {
            var c = text[i];
            if (c < '\u0080')
            {
                latin += (uint)((c | 0x20) - 'a') <= 'z' - 'a' ? 1 : 0;
            }
            else if (IsChinese(c))
            {
                han++;
            }
            else if (TextFolding.IsArabic(c))
            {
                arabic++;
            }
            else if (IsCyrillic(c))
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

    private static bool IsCyrillic(char c) => c >= FirstCyrillic && c <= '\u04FF';

    private static bool IsChinese(char c) => c >= '\u4E00' && c <= '\u9FFF';

    private static Language DetectLatin(string text, int length)
    {
        // A text of one language is plain to see from its first page; the rest is asked only where that leaves a doubt.
        var counts = new int[LatinLanguages.Length];
        var page = EndOfFirstLook(text, length);
        Words.Value.Count(text, 0, page, counts);
        if (!IsPlain(counts) && page < length)
        {
            Words.Value.Count(text, page, length, counts);
        }

        return LatinLanguages[IndexOfMost(counts)];
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
        var most = counts[IndexOfMost(counts)];
        var near = 0;
        foreach (var count in counts)
        {
            near += count * far > most ? 1 : 0;
        }

        return most >= enough && near == 1;
    }

    /// <summary>Gets which count is the highest: the first of those that are.</summary>
    private static int IndexOfMost(int[] counts)
    {
        var most = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            most = counts[i] > counts[most] ? i : most;
        }

        return most;
    }

    private static LittleWords AllWords()
    {
        var words = new LittleWords();
        for (var language = 0; language < LatinLanguages.Length; language++)
        {
            foreach (var word in LanguageFile.Load(LatinLanguages[language]).Values("detection", "words"))
            {
                words.Add(word, language);
            }
        }

        return words;
    }
}
