using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedResolutions.Text.Tests.Forms;

/// <summary>
/// Prints a sample as <c>pdftotext</c> does: wrapped lines on pages, notes under a rule at the foot of the page on which
/// their mark stands, wherever that cuts a paragraph; page and job number; form feed; running head.
/// </summary>
/// <param name="keepsLayout">Whether columns and indents are kept (<c>-layout</c>).</param>
internal sealed partial class PagedForm(bool keepsLayout)
{
    private const int LinesOnPage = 19;
    private const int Width = 74;
    private const int HanWidth = 36;

    private readonly List<string> output = new();
    private readonly SortedSet<int> notesOnPage = new();
    private int page = 1;
    private int printed;

    public static string Write(Sample sample, bool keepsLayout)
    {
        var form = new PagedForm(keepsLayout);
        form.WriteHead(sample);
        foreach (var block in sample.Blocks)
        {
            form.WriteBlock(sample, block);
        }

        form.WriteFoot(sample);
        return string.Join('\n', form.output) + "\n";
    }

    private static string Mark(string number) => " " + number;

    private static int WidthFor(string text) => text.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? HanWidth : Width;

    private void WriteHead(Sample sample)
    {
        output.AddRange(keepsLayout ? [new string(' ', 60) + sample.Symbol, string.Empty, sample.Organ] : [sample.Symbol, string.Empty, sample.Organ]);
        foreach (var line in sample.Header)
        {
            output.AddRange([string.Empty, line]);
        }

        output.Add(string.Empty);
        var indent = keepsLayout ? new string(' ', 7) : string.Empty;
        var title = LineWrapper.Wrap(sample.Title, WidthFor(sample.Title) - 14);
        output.Add(indent + sample.TitleNumber + (keepsLayout ? "  " : " ") + title[0]);
        output.AddRange(title.Skip(1).Select(line => indent + (keepsLayout ? new string(' ', 9) : string.Empty) + line));
        output.Add(string.Empty);
        printed = 6;
    }

    private void WriteBlock(Sample sample, SampleBlock block)
    {
        var text = block.Write(string.Empty, Mark);
        var indent = keepsLayout ? new string(' ', 7 + (block.Level * 4)) : string.Empty;
        var opening = block.Number.Length == 0 ? string.Empty : block.Number + (keepsLayout ? "     " : " ");
        var lines = LineWrapper.Wrap(text, WidthFor(text) - indent.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            if (printed >= LinesOnPage)
            {
                WriteFoot(sample);
                WriteRunningHead(sample);
            }

            output.Add(indent + (i == 0 ? opening : string.Empty) + lines[i]);
            printed++;
            Note(lines[i], block.Text, sample);
        }

        output.Add(string.Empty);
    }

    private void Note(string line, string text, Sample sample)
    {
        foreach (var note in sample.Notes.Keys)
        {
            var mark = note.ToString(CultureInfo.InvariantCulture);
            if (text.Contains("{" + mark + "}", StringComparison.Ordinal) && Regex.IsMatch(line, @"(?:^|\s)" + mark + @"(?!\d)"))
            {
                notesOnPage.Add(note);
            }
        }
    }

    private void WriteFoot(Sample sample)
    {
        if (notesOnPage.Count > 0)
        {
            output.AddRange([string.Empty, "__________________"]);
            foreach (var note in notesOnPage)
            {
                var number = note.ToString(CultureInfo.InvariantCulture);
                output.AddRange(keepsLayout ? ["   " + number + "   " + sample.Notes[note]] : [number, sample.Notes[note]]);
            }

            notesOnPage.Clear();
        }

        var numbers = $"{page}/3";
        output.Add(string.Empty);
        output.AddRange(keepsLayout ? [numbers + new string(' ', 50) + sample.JobNumber] : [numbers, string.Empty, sample.JobNumber]);
    }

    private void WriteRunningHead(Sample sample)
    {
        page++;
        printed = 0;
        output.AddRange(keepsLayout
            ? ["\f" + sample.Symbol + new string(' ', 10) + sample.Title, string.Empty]
            : ["\f" + sample.Symbol, string.Empty, sample.Title, string.Empty]);
    }
}
