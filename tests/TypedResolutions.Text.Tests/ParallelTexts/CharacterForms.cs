using System.Text;
using System.Text.RegularExpressions;

namespace TypedResolutions.Text.Tests.ParallelTexts;

/// <summary>How the same letters reach the parser: extractions, editors and web pages print them by other characters.</summary>
internal static partial class CharacterForms
{
    /// <summary>Gets the forms by name, with the languages that know them.</summary>
    public static IReadOnlyDictionary<string, (string[] Languages, Func<string, string> Write)> All { get; } =
        new Dictionary<string, (string[], Func<string, string>)>
        {
            ["accents apart"] = (["ar", "es", "fr", "ru"], static text => text.Normalize(NormalizationForm.FormD)),
            ["no-break blanks"] = (["ar", "en", "es", "fr", "ru"], static text => text.Replace(' ', '\u00A0')),
            ["soft hyphens"] = (["en", "es", "fr", "ru"], static text => LongWord().Replace(text, "$1\u00AD$2")),
            ["zero-width blanks"] = (["en", "es", "fr", "ru"], static text => Slash().Replace(text, "/\u200B")),
            ["ligatures"] = (["en", "es", "fr"], static text => text.Replace("fi", "ﬁ", StringComparison.Ordinal).Replace("fl", "ﬂ", StringComparison.Ordinal)),
            ["direction marks around numbers"] = (["ar"], static text => Digits().Replace(text, "\u200F$0\u200E")),
            ["numbers embedded from left to right"] = (["ar"], static text => Number().Replace(text, "\u202A$0\u202C")),
            ["numbers isolated"] = (["ar"], static text => Number().Replace(text, "\u2066$0\u2069")),
            ["marks at the ends of lines"] = (["ar", "en", "es", "fr", "ru"], static text => text.Replace("\n", "\u200E\n\u200F", StringComparison.Ordinal)),
            ["Arabic-Indic digits"] = (["ar"], static text => Digits().Replace(text, static match => string.Concat(match.Value.Select(static digit => (char)('\u0660' + (digit - '0')))))),
            ["kashida"] = (["ar"], static text => ArabicWord().Replace(text, "$1ـ$2")),
            ["short vowels"] = (["ar"], static text => ArabicWord().Replace(text, "$1\u064E$2")),
            ["full-width digits"] = (["zh"], static text => Digits().Replace(text, static match => string.Concat(match.Value.Select(static digit => (char)('\uFF10' + (digit - '0')))))),
            ["radicals"] = (["zh"], static text => text.Replace('人', '⼈').Replace('大', '⼤').Replace('日', '⽇').Replace('月', '⽉').Replace('一', '⼀').Replace('民', '⺠').Replace('见', '⻅').Replace('长', '⻓')),
            ["doubled characters"] = (["zh"], static text => text.Replace('年', '\uF98E').Replace('不', '\uF967').Replace('理', '\uF9E4').Replace('六', '\uF9D1')),
            ["blanks between characters"] = (["zh"], static text => BetweenHan().Replace(text, " ")),
            ["narrow punctuation"] = (["zh"], static text => text.Replace('，', ',').Replace('；', ';').Replace('：', ':').Replace('（', '(').Replace('）', ')')),
        };

    [GeneratedRegex(@"\b([^\W\d]{4})([^\W\d]{3,})\b")]
    private static partial Regex LongWord();

    [GeneratedRegex("/(?=[A-Z0-9])")]
    private static partial Regex Slash();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"[0-9]+(?:[/.][0-9]+)*")]
    private static partial Regex Number();

    [GeneratedRegex("([\u0621-\u064A]{2})([\u0621-\u064A]{3,})")]
    private static partial Regex ArabicWord();

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF])(?=[\u4E00-\u9FFF])")]
    private static partial Regex BetweenHan();
}
