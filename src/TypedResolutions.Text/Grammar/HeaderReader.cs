using System.Globalization;
using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// Reads the lines above the text, in whatever order a source has them: session, agenda items, adoption line,
/// committee line, symbol, title (United Nations Editorial Manual, "Resolutions: heading").
/// </summary>
internal sealed partial class HeaderReader
{
    private const int LongestLine = 400;

    /// <summary>The most characters of a line that goes on with the day of an adoption line.</summary>
    private const int LongestDay = 60;

    private const int MostTitleLines = 6;

    /// <summary>Fewer digits at the start of a line may number anything.</summary>
    private const int FewestDigits = 3;

    private const int MostDigits = 4;

    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly LanguageData language;
    private readonly Registry registry;
    private readonly DocumentHeader header = new();

    /// <summary>The index behind the last line of the header.</summary>
    private readonly int end;

    /// <summary>The index of the first line that tells of an adoption or a statement and not of its day.</summary>
    private int undatedAdoption = int.MaxValue;

    private HeaderReader(string source, List<SourceLine> lines, int end, LanguageData language, Registry registry)
    {
        this.registry = registry;
        this.end = end;
        this.source = source;
        this.lines = lines;
        this.language = language;
    }

    /// <summary>Reads the header.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="start">The index of the first line to read.</param>
    /// <param name="bodyStart">The index of the line on which the text starts.</param>
    /// <param name="formula">The enacting formula on that line, if there is one.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="registry">The actors, by whose names those who submit a draft are known.</param>
    /// <returns>What the header says.</returns>
    public static DocumentHeader Read(
        string source, List<SourceLine> lines, int start, int bodyStart, FormulaMatch? formula, LanguageData language, Registry registry)
    {
        var reader = new HeaderReader(source, lines, bodyStart, language, registry);
        foreach (var block in LineBlock.Group(source, lines, start, bodyStart, language.Header.ReportOpenings))
        {
            reader.ReadBlock(block);
        }

        if (formula is not null)
        {
            reader.header.OrganKey ??= formula.OrganId;
        }

        SponsorLines.Take(lines, start, bodyStart, reader.header, language);
        reader.ReadTitle(start, bodyStart);
        SubjectLines.Take(lines, start, bodyStart, reader.header, language);
        reader.header.Organ = OrganKeys.ToOrgan(reader.header.OrganKey);
        return reader.header;
    }

    private void ReadBlock(LineBlock block)
    {
        var isReport = ReadReport(block);
        if (isReport)
        {
            header.HasHeaderLine = true;
            return;
        }

        // A title may name sessions of other texts.
        if (!TitleNumberReader.TryRead(lines[block.First], language, out _, out _, out _))
        {
            ReadSession(block);
        }

        ReadAgenda(block);
        ReadAdoption(block);
        for (var i = block.First; i <= block.Last; i++)
        {
            ReadSymbol(lines[i]);
            if (lines[i].Kind == LineKind.Furniture)
            {
                header.TakenLines.Add(i);
            }
        }
    }

    private void Claim(LineBlock block, int foldedStart, int foldedEnd)
    {
        var from = block.Folded.ToOriginal(foldedStart);
        var to = block.Folded.ToOriginalEnd(foldedEnd);
        for (var i = block.First; i <= block.Last; i++)
        {
            if (lines[i].Start < to && lines[i].End > from)
            {
                header.TakenLines.Add(i);
            }
        }
    }

    /// <summary>"[on the report of the Second Committee (A/72/417)]": Arabic extractions turn the brackets round.</summary>
    private bool ReadReport(LineBlock block)
    {
        var line = lines[block.First];
        var bracketed = line[0] is '[' or ']' or '［';
        var start = bracketed || line[0] == '(' ? 1 : 0;
        while (block.Folded[start] == ' ')
        {
            start++;
        }

        var known = language.Header.ReportOpenings.TryMatch(block.Folded, start, out _, out _);
        if (!bracketed && !known)
        {
            return false;
        }

        if (bracketed && !known && lines[block.Last][lines[block.Last].Length - 1] is not (']' or '[' or '］'))
        {
            return false;
        }

        if (line[0] == '(' && !CitesOrNames(block))
        {
            return false;
        }

        for (var i = block.First; i <= block.Last; i++)
        {
            header.TakenLines.Add(i);
            header.Report.Add(new TextPiece(lines[i].Start, lines[i].End));
        }

        return true;
    }

    /// <summary>
    /// A title may open a round bracket with the same words: "(on the report of the panel) and more", "(on the basis of equality)". A
    /// report has a symbol, or it is that of a body, and nothing goes on behind the bracket.
    /// </summary>
    private bool CitesOrNames(LineBlock block)
    {
        var report = block.Folded;
        var last = report.Length - 1;
        while (last > 0 && report[last] is not (')' or '/'))
        {
            last--;
        }

        return report[last] == '/' || (TemplateSet.IsRest(report, last)
            && new SponsorNames(registry, language).HasBody(source.Substring(lines[block.First].Start, lines[block.Last].End - lines[block.First].Start)));
    }

    private void ReadSession(LineBlock block)
    {
        if (header.Session is not null)
        {
            return;
        }

        var first = int.MaxValue;
        ReadSession(block, language.Header.EmergencySession, "ES-", ref first);
        ReadSession(block, language.Header.SpecialSession, "S-", ref first);
        ReadSession(block, language.Header.Session, string.Empty, ref first);

        if (header.Session is not null)
        {
            return;
        }

        if (TemplateSet.TrySearch(language.Header.YearSession, block.Folded, LongestLine, language, out var year) && year.Year is { } value)
        {
            header.Session = value.ToString(CultureInfo.InvariantCulture);
            header.HasHeaderLine = true;
            Claim(block, Math.Max(year.End - 1, 0), year.End);
        }
    }

    /// <summary>Reads a session in front of one that was read before: a subject on the same line may name another one further on.</summary>
    private void ReadSession(LineBlock block, TemplateSet templates, string prefix, ref int first)
    {
        if (TemplateSet.TrySearch(templates, block.Folded, LongestLine, language, out var match) && match.Numbers.Count > 0
            && match.End < first)
        {
            first = match.End;
            header.Session = prefix + match.Numbers[0].ToString(CultureInfo.InvariantCulture);
            header.HasHeaderLine = true;
            Claim(block, Math.Max(match.End - 1, 0), match.End);
        }
    }

    private void ReadAgenda(LineBlock block)
    {
        if (header.AgendaItems.Count == 0
            && TemplateSet.TrySearch(language.Header.Agenda, block.Folded, LongestLine, language, out var match)
            && match.Items is { } items)
        {
            header.AgendaItems.AddRange(AgendaItemReader.Split(block.Folded.Substring(items.Start, items.End), language));
            header.HasHeaderLine = true;
            Claim(block, Math.Max(match.End - 1, 0), match.End);
        }
    }
}
