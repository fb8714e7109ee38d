using TypedResolutions.Text.Characters;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Footnotes;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Lines;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Grammar;

/// <summary>
/// The way of a text through the parser: lines, page noise, footnotes, header, body, labels, annotations. Each step is a
/// room of its own; this is the corridor.
/// </summary>
internal sealed class DocumentReader
{
    /// <summary>The text as its paragraphs quote it; the structure is read from the source, which has the same places.</summary>
    private readonly string printed;
    private readonly string source;
    private readonly LanguageData language;
    private readonly ResolutionParseOptions options;
    private readonly CancellationToken cancellationToken;

    private DocumentReader(string source, ResolutionParseOptions options, CancellationToken cancellationToken)
    {
        language = LanguageData.Of(LanguageDetector.Detect(source, options));
        var text = PrintedText.Of(source);
        printed = Straighten(text.Text);
        this.source = ReferenceEquals(text.Text, text.WithPlainDigits) ? printed : Straighten(text.WithPlainDigits);
        this.options = options;
        this.cancellationToken = cancellationToken;
    }

    public static ResolutionDocument Read(string source, ResolutionParseOptions options, CancellationToken cancellationToken)
    {
        var memory = FoldingMemory.Take();
        var document = new DocumentReader(source, options, cancellationToken).ReadIn(memory);
        memory.GiveBack();
        return document;
    }

    /// <summary>Reads what the grammar makes of a text, without its annotations.</summary>
    /// <param name="source">The whole text of the file.</param>
    /// <param name="options">What is known of it.</param>
    /// <param name="memory">Where folded lines are kept; null for memory of their own.</param>
    public static DocumentStructure ReadStructure(string source, ResolutionParseOptions options, FoldingMemory? memory = null) =>
        new DocumentReader(source, options, CancellationToken.None).ReadStructure(memory);

    /// <summary>Tells from header and formula alone whether a text reads as a resolution.</summary>
    public static bool LooksLikeResolution(string source, ResolutionParseOptions options)
    {
        // The head is enough: what stands behind does not make a text a resolution.
        const int head = 12_000;
        var start = source.Length <= head ? source : source.Substring(0, head);
        return new DocumentReader(start, options, CancellationToken.None).ReadStructure().IsResolution;
    }

    private string Straighten(string text) => language.IsRightToLeft ? TurnedBrackets.Straighten(text) : text;

    private ResolutionDocument ReadIn(FoldingMemory memory)
    {
        var structure = ReadStructure(memory);
        return new DocumentAssembler(source, structure, options, memory).Assemble(cancellationToken);
    }

    private DocumentStructure ReadStructure(FoldingMemory? memory = null)
    {
        var labels = new DraftLabels(source, language);
        var lines = RunningText.Cut(source, LineReader.Read(source, labels, memory), language, memory);
        labels.Mark(lines);
        PageNoise.Classify(lines, language);
        LineLayout.Settle(source, lines);
        var notes = FootnoteCollector.Collect(source, lines, language);
        cancellationToken.ThrowIfCancellationRequested();

        var (start, end) = ResolutionInFile.Find(source, lines, language, options.Path);
        var hasFormula = FormulaLocator.TryFindFormula(lines, start, end, language, out var bodyStart, out var formula);
        var hasBody = hasFormula || FormulaLocator.TryFindFirstParagraph(source, lines, start, end, language, out bodyStart);
        bodyStart = hasBody ? bodyStart : Math.Min(end, start + FormulaLocator.LongestHeader);
        var header = HeaderReader.Read(source, lines, start, bodyStart, hasFormula ? formula : null, language, options.Registry ?? Registry.Default);
        RunningHeads.Classify(source, lines, bodyStart, header.Title);
        var body = new BodyReader(source, lines, language, header.Part);
        if (hasBody)
        {
            var first = hasFormula && formula.IsWholeLine ? bodyStart + 1 : bodyStart;
            first += first > bodyStart && first < end && FormulaLocator.IsStopAlone(lines[first]) ? 1 : 0;
            body.Read(first, hasFormula && !formula.IsWholeLine ? formula.End : 0, end, cancellationToken);
        }

        Labeller.Label(body.Paragraphs);
        return new DocumentStructure(printed, language, lines, notes, header, hasFormula ? formula : null, body, start, bodyStart, end);
    }
}
