using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Takes the lines of the header that carry no field: the title of the agenda item, the days of the session, the date of
/// distribution.
/// </summary>
internal static class SubjectLines
{
    private const int LongestLine = 250;
    private const int MostLines = 8;

    /// <summary>Claims such lines between the first line that the header took something from, and the title.</summary>
    public static void Take(List<SourceLine> lines, int start, int bodyStart, DocumentHeader header, LanguageData language)
    {
        if (header.TakenLines.Count == 0)
        {
            return;
        }

        var first = Math.Max(start, header.TakenLines.Min());
        var titleStart = header.Title.Count > 0 ? header.Title[0].Start : int.MaxValue;
        var subjects = new List<int>();
        for (var i = start; i < bodyStart && lines[i].Start < titleStart; i++)
        {
            var line = lines[i];
            if (line.Kind != LineKind.Text || header.TakenLines.Contains(i) || (i < first && !IsDate(line, language)))
            {
                continue;
            }

            if (line.Length > LongestLine || subjects.Count == MostLines)
            {
                return;
            }

            subjects.Add(i);
        }

        header.TakenLines.UnionWith(subjects);
    }

    private static bool IsDate(SourceLine line, LanguageData language) =>
        language.TryReadDate(line.Folded, 0, out var end, out _) && TemplateSet.IsRest(line.Folded, end);
}
