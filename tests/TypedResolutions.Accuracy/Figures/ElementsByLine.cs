using System.Text.RegularExpressions;
using TypedResolutions.Accuracy.Corpus;
using TypedResolutions.Text.Grammar;

namespace TypedResolutions.Accuracy.Figures;

/// <summary>Finds the element of the model that a line of the file belongs to.</summary>
internal sealed partial class ElementsByLine
{
    private readonly IReadOnlyList<ResolutionParagraph> paragraphs;
    private readonly IReadOnlyList<Stretch> stretches;
    private readonly string content;
    private readonly List<(int Start, int End)> lines = new();
    private readonly int annexLine;

    public ElementsByLine(CorpusText text)
    {
        paragraphs = text.Document?.Paragraphs ?? [];
        stretches = text.Stretches;
        content = text.Content;
        var start = 0;
        while (start <= content.Length)
        {
            var end = content.IndexOf('\n', start);
            end = end < 0 ? content.Length : end;
            lines.Add((start, end));
            start = end + 1;
        }

        annexLine = lines.FindIndex(line => AnnexPattern().IsMatch(content[line.Start..line.End])) + 1;
    }

    /// <summary>Tells whether a line holds no text: nothing, or the mark of a heading that the source lost.</summary>
    public bool IsBlank(int line) => line > lines.Count || TextOf(line).Trim('#', ' ', '\t', '\r', '*', '_').Length == 0;

    public string TextOf(int line) => line > lines.Count ? string.Empty : content[lines[line - 1].Start..lines[line - 1].End];

    /// <summary>Tells whether a heading that announces an annex stands above a line, or on it.</summary>
    public bool IsBelowAnnexHeading(int line) => annexLine > 0 && line >= annexLine;

    /// <summary>Tells whether a line is the letter or the title of a part.</summary>
    public bool IsPartHeading(int line) => stretches.Any(stretch =>
        stretch.Kind is StretchKind.Title or StretchKind.Header or StretchKind.Closing
        && stretch.Span.Start >= lines[line - 1].Start && stretch.Span.Start <= lines[line - 1].End);

    /// <summary>Gets the deepest element that the first character of a line belongs to; null without.</summary>
    public ResolutionParagraph? At(int line)
    {
        var (start, end) = lines[line - 1];
        while (start < end && (char.IsWhiteSpace(content[start]) || content[start] is '#' or '*' or '_' or '-' or '>'))
        {
            start++;
        }

        ResolutionParagraph? found = null;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Span.Start <= start && start < paragraph.Span.End
                && (found is null || paragraph.Kind == ParagraphKind.Heading || paragraph.Level >= found.Level))
            {
                found = paragraph;
            }
        }

        return found;
    }

    [GeneratedRegex(@"^[\W_]*(?:annex|appendix|annexe|appendice|attachment)\b.{0,12}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnnexPattern();
}
