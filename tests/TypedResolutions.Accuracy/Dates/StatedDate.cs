using System.Text.RegularExpressions;

namespace TypedResolutions.Accuracy.Dates;

/// <summary>
/// A date of adoption found by a simple look at the file, independent of the parser: on a line above the text that tells
/// of an adoption or opens with "of" or "Resolution", or alone on a line below the text beside the meeting's line.
/// </summary>
/// <param name="Line">The one-based line.</param>
/// <param name="Dates">The dates there: a session's line may give the first and the last day.</param>
internal sealed partial record StatedDate(int Line, IReadOnlyList<CalendarDate> Dates)
{
    private const int LongestHeader = 60;

    /// <summary>Finds the date.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="number">The number before the title, to start at in a scan of several resolutions; null to start at the top.</param>
    public static StatedDate? Find(string content, string? number)
    {
        var lines = content.Split('\n');
        var title = number is null ? -1 : Array.FindIndex(lines, line => LettersAndDigits(line).StartsWith(number, StringComparison.Ordinal));
        return InHeader(lines) ?? BelowText(lines, Math.Max(title, 0));
    }

    private static string LettersAndDigits(string line) => string.Concat(line.Where(char.IsAsciiLetterOrDigit));

    private static StatedDate? InHeader(string[] lines)
    {
        for (var i = 0; i < Math.Min(lines.Length, LongestHeader); i++)
        {
            if (FormulaPattern().IsMatch(lines[i]))
            {
                return null;
            }

            // A wrapped line: "Adopted by the Security Council at its 8439th\nmeeting, on 21 December 2018".
            var line = i + 1 < lines.Length && lines[i + 1].Length > 0 ? lines[i] + " " + lines[i + 1] : lines[i];
            var dates = DatesIn(line);
            if (dates.Count > 0 && AdoptionPattern().IsMatch(lines[i]))
            {
                return new StatedDate(i + 1, dates);
            }
        }

        return null;
    }

    private static StatedDate? BelowText(string[] lines, int start)
    {
        for (var i = start; i < lines.Length; i++)
        {
            if (!MeetingPattern().IsMatch(lines[i]) || lines[i].Length > 120)
            {
                continue;
            }

            var around = lines.Skip(Math.Max(0, i - 2)).Take(5).Where(static line => line.Length < 120);
            var dates = around.SelectMany(DatesIn).Distinct().ToList();
            if (dates.Count > 0)
            {
                return new StatedDate(i + 1, dates);
            }
        }

        return null;
    }

    private static List<CalendarDate> DatesIn(string line)
    {
        var dates = new List<CalendarDate>();
        foreach (Match match in DatePattern().Matches(line))
        {
            Add(dates, match.Groups["year"].Value, MonthNames.NumberOf(match.Groups["month"].Value), match.Groups["day"].Value);
        }

        foreach (Match match in HanDatePattern().Matches(line))
        {
            _ = int.TryParse(match.Groups["month"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var month);
            Add(dates, match.Groups["year"].Value, month, match.Groups["day"].Value);
        }

        return dates;
    }

    private static void Add(List<CalendarDate> dates, string year, int month, string day)
    {
        var date = new CalendarDate(int.Parse(year, CultureInfo.InvariantCulture), month, int.Parse(day, CultureInfo.InvariantCulture));
        if (date.IsValid)
        {
            dates.Add(date);
        }
    }

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(?:er|\s+er|º|st|nd|rd|th)?\s+(?:de\s+|of\s+|d')?(?:\w+/)?(?<month>\p{L}+)\s+(?:de\s+)?(?<year>(?:19|20)\d\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d)\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日", RegexOptions.CultureInvariant)]
    private static partial Regex HanDatePattern();

    [GeneratedRegex(@"^\W*(?:Resolutions? adopted|Adopted by|Résolutions? adoptée|Adoptée par|(?:Resolución|Resoluciones)? ?aprobad|Резолюци\w+.{0,12} приняты|принята|قرار.{0,10} (?:اتخذ|اعتمد))|日.{0,20}(?:决议|通过)|通过的决议|^\W*of \d|^\W*(?:\d+ \(\d{4}\)\. )?Resolution .{0,24}\bof \d|^\W*Résolution .{0,24}\bdu \d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AdoptionPattern();

    [GeneratedRegex(@"^\W*\d.{0,16}\b(?:meeting|séance|sesión|заседание|الجلسة)\b|^\W*الجلسة|全体会议$|次会议$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeetingPattern();

    [GeneratedRegex(@"^\W*(?:(?:The )?(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)|L['’]Assemblée générale|Le Conseil (?:de sécurité|économique et social|des droits de l['’]homme))\s*,", RegexOptions.CultureInvariant)]
    private static partial Regex FormulaPattern();
}
