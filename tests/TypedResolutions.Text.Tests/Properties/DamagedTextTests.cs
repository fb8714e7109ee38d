using System.Runtime.CompilerServices;
using CsCheck;

namespace TypedResolutions.Text.Tests.Properties;

/// <summary>
/// What holds for texts as they come out of bad conversions: our own texts in six languages with characters lost, doubled
/// and put in between. Pieces put together at random rarely look enough like a resolution to reach the readers inside.
/// </summary>
public sealed class DamagedTextTests
{
    private const int LongestText = 6_000;
    private const string Inserted = "aeiñاоΩ的第一九十卷号条 ,.;:()[]«»\"“”–/0123456789\n\t*_#^¹²\u200f\u0640ABS《》、\u0301\uFEFF\0\uD83D";

    private static readonly string[] Whole = [.. OwnTexts().Select(File.ReadAllText)];

    private static readonly Gen<(int Place, int Kind, int Length)> Damage =
        Gen.Select(Gen.Int[0, LongestText], Gen.Int[0, 2], Gen.Int[1, 60], (place, kind, length) => (place, kind, length));

    private static readonly Gen<string> Damaged = Gen.Select(
        Gen.Int[0, Whole.Length - 1], Damage.Array[1, 40], (text, damages) => Apply(Whole[text], damages));

    [Fact]
    public void Damage_leaves_a_document_with_its_spans_in_the_file() =>
        Damaged.Sample(text => ReadingAssert.SpansLieInFile(text, ResolutionParser.Parse(text)), iter: 1_000);

    /// <summary>A tatweel alone is no character that anything is told by; nothing is left of the line once it is folded.</summary>
    [Fact]
    public void A_line_of_which_nothing_is_left_is_read() =>
        Assert.NotNull(ResolutionParser.Parse("الجمعية العامة\n\u0640\u0640\n1 - تقرر\n\u0301\n"));

    /// <summary>Files are cut anywhere: behind a hyphen, an apostrophe, a word that more should follow.</summary>
    [Theory]
    [InlineData(Language.French, "Prend note du rapport du Groupe de travail sur l'")]
    [InlineData(Language.French, "Prend note du rapport du Groupe de travail sur les muni-")]
    [InlineData(Language.French, "Prend note du rapport du Groupe de travail sur les mers sous tous ses aspects")]
    [InlineData(Language.French, "Engage les pays développés, \u0301")]
    [InlineData(Language.French, "Engage les pays développés et \u0301")]
    [InlineData(Language.English, "Requests the Secretary-General, ﬁﬁﬁﬁﬁﬁﬁﬁ, to report to the General Assembly")]
    public void A_paragraph_that_is_cut_off_is_read(Language language, string text)
    {
        var head = language == Language.French ? "L'Assemblée générale,\n\n1. " : "The General Assembly,\n\n1. ";

        Assert.NotNull(ResolutionParser.Parse(head + text, new ResolutionParseOptions { Language = language }));
    }

    private static IEnumerable<string> OwnTexts([CallerFilePath] string path = "") =>
        Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(path)!, "..", "Texts"), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);

    private static string Apply(string whole, IEnumerable<(int Place, int Kind, int Length)> damages)
    {
        var text = whole[..Math.Min(whole.Length, LongestText)];
        foreach (var (place, kind, length) in damages)
        {
            var start = place % Math.Max(text.Length, 1);
            text = kind switch
            {
                0 => text.Remove(start, Math.Min(Math.Min(length, 8), text.Length - start)),
                1 => text.Insert(start, text.Substring(start, Math.Min(length, text.Length - start))),
                _ => text.Insert(start, Inserted[length % Inserted.Length].ToString()),
            };
        }

        return text;
    }
}
