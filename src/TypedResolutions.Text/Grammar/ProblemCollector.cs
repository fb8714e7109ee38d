using System.Globalization;
using TypedResolutions.Text.Annotation;

namespace TypedResolutions.Text.Grammar;

/// <summary>Gathers what is off in a text, in the order of the file.</summary>
internal static class ProblemCollector
{
    private const int MostReplacementProblems = 20;

    public static IReadOnlyList<Problem> Collect(
        string source,
        DocumentStructure structure,
        string? symbol,
        IReadOnlyList<ResolutionParagraph> paragraphs,
        IReadOnlyList<ResolutionFootnote> footnotes,
        DocumentAnnotations annotations,
        HashSet<int> markedElsewhere)
    {
        var problems = new List<Problem>();
        if (symbol is null)
        {
            var first = structure.Lines[0];
            problems.Add(new Problem(ProblemKind.SymbolMissing, new SourceSpan(first.Start, first.Length), []));
        }

        foreach (var (span, expected, found) in structure.Body.OutOfSequence)
        {
            problems.Add(new Problem(ProblemKind.OperativeNumberOutOfSequence, span, [Number(found), Number(expected - 1)]));
        }

        AddSessionProblem(problems, structure.Header, symbol);
        AddCrossReferenceProblems(problems, paragraphs);
        AddFootnoteProblems(problems, paragraphs, footnotes, markedElsewhere);
        AddReplacementCharacters(problems, source);
        foreach (var (paragraph, range) in UnknownVerbs.Of(structure.Language).Find(paragraphs))
        {
            problems.Add(new Problem(
                ProblemKind.VerbUnknown,
                paragraph.Text.ToSource(range),
                [paragraph.Text.Text.Substring(range.Start, range.Length)]));
        }

        for (var i = 0; i < paragraphs.Count; i++)
        {
            foreach (var (range, text, meant) in annotations.Paragraphs[i].SuspectNames)
            {
                problems.Add(new Problem(ProblemKind.NameCloseToKnownActor, paragraphs[i].Text.ToSource(range), [text, meant]));
            }
        }

        problems.Sort(static (first, second) => first.Span.Start != second.Span.Start
            ? first.Span.Start.CompareTo(second.Span.Start)
            : first.Kind.CompareTo(second.Kind));
        return problems;
    }

    /// <summary>
    /// The session of the head and the one in the symbol: <c>A/RES/72/200</c> of the seventy-third session. Only numbers
    /// are compared: not every head says that a session is special, and the first one had two parts.
    /// </summary>
    private static void AddSessionProblem(List<Problem> problems, DocumentHeader header, string? symbol)
    {
        if (symbol is not null && header.Session is { } session
            && symbol.IndexOf('(') < 0
            && SymbolResolver.SessionOf(symbol, header) is { } ofSymbol
            && !ofSymbol.Split('-').Last().Equals(session.Split('-').Last(), StringComparison.Ordinal))
        {
            problems.Add(new Problem(ProblemKind.SessionDisagreesWithSymbol, header.SymbolSpan, [session, symbol, ofSymbol]));
        }
    }

    /// <summary>"Paragraph 12 above" in a text of ten paragraphs; texts whose paragraphs bear no numbers are left alone.</summary>
    private static void AddCrossReferenceProblems(List<Problem> problems, IReadOnlyList<ResolutionParagraph> paragraphs)
    {
        var last = LastNumber(paragraphs);
        if (last == 0)
        {
            return;
        }

        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            for (var j = 0; j < paragraph.CrossReferences.Count; j++)
            {
                var reference = paragraph.CrossReferences[j];
                foreach (var part in reference.Paragraphs.Split(',', '-'))
                {
                    if (LeadingNumber(part) is { } number && number > last)
                    {
                        problems.Add(new Problem(
                            ProblemKind.CrossReferenceToMissingParagraph,
                            paragraph.Text.ToSource(reference.Range),
                            [Number(number)]));
                    }
                }
            }
        }
    }

    private static int LastNumber(IReadOnlyList<ResolutionParagraph> paragraphs)
    {
        var last = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var number = paragraphs[i].Number;
            last = Math.Max(last, number.Count > 0 ? LeadingNumber(number[0]) ?? 0 : 0);
        }

        return last;
    }

    private static int? LeadingNumber(string text)
    {
        const int mostDigits = 4;
        var value = 0;
        var i = 0;
        for (; i < text.Length && i < mostDigits && text[i] is >= '0' and <= '9'; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return i == 0 ? null : value;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void AddFootnoteProblems(
        List<Problem> problems,
        IReadOnlyList<ResolutionParagraph> paragraphs,
        IReadOnlyList<ResolutionFootnote> footnotes,
        HashSet<int> markedElsewhere)
    {
        var notes = new HashSet<int>();
        for (var i = 0; i < footnotes.Count; i++)
        {
            notes.Add(footnotes[i].Marker);
        }

        var marked = new HashSet<int>(markedElsewhere);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            for (var j = 0; j < paragraphs[i].Footnotes.Count; j++)
            {
                var marker = paragraphs[i].Footnotes[j];
                marked.Add(marker.Marker);
                if (!notes.Contains(marker.Marker))
                {
                    problems.Add(new Problem(ProblemKind.FootnoteMarkerWithoutNote, marker.Span, [Number(marker.Marker)]));
                }
            }
        }

        for (var i = 0; i < footnotes.Count; i++)
        {
            var note = footnotes[i];
            if (!marked.Contains(note.Marker))
            {
                problems.Add(new Problem(ProblemKind.FootnoteWithoutMarker, note.Span, [Number(note.Marker)]));
            }
        }
    }

    private static void AddReplacementCharacters(List<Problem> problems, string source)
    {
        var count = 0;
        for (var i = source.IndexOf('\uFFFD'); i >= 0 && count < MostReplacementProblems; i = source.IndexOf('\uFFFD', i))
        {
            var end = i;
            while (end < source.Length && source[end] == '\uFFFD')
            {
                end++;
            }

            problems.Add(new Problem(ProblemKind.ReplacementCharacters, SourceSpan.FromBounds(i, end), [Number(end - i)]));
            count++;
            i = end;
            if (i >= source.Length)
            {
                return;
            }
        }
    }
}
