using System.Globalization;
using System.Text;
using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Links;

/// <summary>
/// Writes and reads the labels of a resolution as the <c>ResolutionModel</c> attribute lists them: separated by blanks,
/// numbers or letters that follow each other as one, a section with a colon before its labels, a lone colon where the
/// sections end: <c>PP1-31 I: OP1-5 OP5_a-c : OP6</c>.
/// </summary>
internal static class LabelList
{
    /// <summary>A list that some other program wrote must not grow without end.</summary>
    private const int Most = 100_000;

    public static string Write(IEnumerable<ParagraphModel> paragraphs)
    {
        var list = new StringBuilder();
        string? section = null;
        string? first = null;
        var last = string.Empty;
        foreach (var paragraph in paragraphs)
        {
            if (!string.Equals(paragraph.Section, section, StringComparison.Ordinal))
            {
                WriteRun(list, first, last);
                first = null;
                section = paragraph.Section;
                WriteWord(list, section is null ? ":" : TypeSafe(section) + ":");
            }

            if (first is null)
            {
                first = paragraph.Label;
            }
            else if (!string.Equals(Next(last), paragraph.Label, StringComparison.Ordinal))
            {
                WriteRun(list, first, last);
                first = paragraph.Label;
            }

            last = paragraph.Label;
        }

        WriteRun(list, first, last);
        return list.ToString();
    }

    public static LabelIndex Read(string list)
    {
        var labels = new List<string>();
        var sections = new List<string?>();
        string? section = null;
        foreach (var word in list.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[word.Length - 1] == ':')
            {
                section = word.Length == 1 ? null : word.Substring(0, word.Length - 1);
                continue;
            }

            foreach (var label in Run(word))
            {
                if (labels.Count < Most)
                {
                    labels.Add(label);
                    sections.Add(section);
                }
            }
        }

        return new LabelIndex(labels, sections);
    }

    private static IEnumerable<string> Run(string word)
    {
        var dash = word.IndexOf('-');
        var label = dash < 0 ? word : word.Substring(0, dash);
        yield return label;
        if (dash < 0 || dash == word.Length - 1)
        {
            yield break;
        }

        var end = word.Substring(dash + 1);
        var last = label.Substring(0, label.Length - TailLength(label)) + end;
        for (var count = 0; count < Most && !string.Equals(label, last, StringComparison.Ordinal); count++)
        {
            label = Next(label);
            if (label.Length == 0)
            {
                yield break;
            }

            yield return label;
        }
    }

    private static void WriteRun(StringBuilder list, string? first, string last)
    {
        if (first is not null)
        {
            WriteWord(list, string.Equals(first, last, StringComparison.Ordinal)
                ? first
                : first + "-" + last.Substring(last.Length - TailLength(last)));
        }
    }

    private static void WriteWord(StringBuilder list, string word)
    {
        if (list.Length > 0)
        {
            list.Append(' ');
        }

        list.Append(word);
    }

    /// <summary>Gets the label with the next number or letter; empty where it ends in neither, or in the last letter.</summary>
    private static string Next(string label)
    {
        var start = label.Length - TailLength(label);
        var tail = label.Substring(start);
        if (tail.Length == 1 && tail[0] is >= 'a' and < 'z')
        {
            return label.Substring(0, start) + (char)(tail[0] + 1);
        }

        return int.TryParse(tail, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue
            ? label.Substring(0, start) + (number + 1).ToString(CultureInfo.InvariantCulture)
            : string.Empty;
    }

    /// <summary>Gets how many digits end the label, or 1 where a single letter behind an underscore does.</summary>
    private static int TailLength(string label)
    {
        var digits = 0;
        while (digits < label.Length && label[label.Length - 1 - digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits > 0 || label.Length < 2 || label[label.Length - 2] != '_' ? digits
            : label[label.Length - 1] is >= 'a' and <= 'z' ? 1 : 0;
    }

    private static string TypeSafe(string section) => section.Replace(' ', '_').Replace('\n', '_');
}
