using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Tests.Languages;

public sealed class TemplateSetTests
{
    private static readonly string[] Lines =
    [
        "74th plenary meeting, 20 December 2017", "Seventy-fourth plenary meeting", "74th plenary meeting (resumed)", "*74th* meeting",
        "Adopted at the 2074th meeting by 12 votes to none, with 2 abstentions", "Adopted at the noisy meeting", "A dopted", " Adopted unanimously",
        "[Adopted by a recorded vote of 28 to 0, with 19 abstentions]", "Adopted by the Security Council at its 2074th meeting, on 1 May 1978",
        "12. Requests the Secretary-General", "On 3 May 2011", "Resolution 70/1 adopted by the General Assembly", "Seventy-second session", "S/RES/1 (1946)",
        "74e séance plénière 20 décembre 2017", "Adoptée à la 2074e séance par 12 voix contre zéro, avec 2 abstentions", "1er mai 1978",
        "第74次全体会议，2017年12月20日", "2017年12月20日第74次全体会议", "二〇一七年十二月二十日", "第七十二届会议", "", " ", "*", "[", "7",
    ];

    public static TheoryData<Language, string, string> Sets()
    {
        var sets = new TheoryData<Language, string, string>();
        foreach (var language in new[] { Language.English, Language.French, Language.Chinese })
        {
            foreach (var (section, key) in new[]
            {
                ("closing", "meeting"), ("closing", "meeting.date"), ("closing", "adopted"), ("header", "session"), ("header", "adoption"),
                ("header", "title.number"), ("header", "furniture"), ("header", "agenda"),
            })
            {
                sets.Add(language, section, key);
            }
        }

        return sets;
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_set_finds_the_template_that_covers_most_and_the_first_of_two(Language language, string section, string key)
    {
        var data = LanguageData.Of(language);
        var set = data.Templates(section, key);
        var templates = data.File.Values(section, key).Select(value => new LineTemplate(value, data)).ToArray();
        foreach (var line in Lines.Select(line => new FoldedText(line)))
        {
            for (var start = 0; start <= line.Length; start++)
            {
                Assert.Equal(
                    Describe(TemplateSet.TryMatch(set, line, start, data, out var match) ? match : null),
                    Describe(FindOneByOne(templates, line, start, data)));
            }
        }
    }

    private static TemplateMatch? FindOneByOne(LineTemplate[] templates, FoldedText line, int start, LanguageData data)
    {
        while (line[start] is '*' or '_')
        {
            start++;
        }

        TemplateMatch? best = null;
        foreach (var template in templates)
        {
            var match = new TemplateMatch();
            best = template.TryMatch(line, start, data, match) && (best is null || match.End > best.End) ? match : best;
        }

        return best;
    }

    private static string Describe(TemplateMatch? match) => match is null
        ? "none"
        : FormattableString.Invariant(
            $"{match.End} {string.Join(",", match.Numbers)} {match.Date} {match.Organ} {match.Symbol} {match.Items} {match.Anything}");
}
