namespace TypedResolutions.Text.Dates;

/// <summary>The dates of a text, its own and those it gives to what it cites; without their places, which move with every line.</summary>
public sealed class TextDates : IEquatable<TextDates>
{
    private readonly CitedDate[] cited;

    private TextDates(string file, string? symbol, CalendarDate? adoptedOn, CitedDate[] cited)
    {
        File = file;
        Symbol = symbol;
        AdoptedOn = adoptedOn;
        this.cited = cited;
    }

    /// <summary>Gets the file.</summary>
    public string File { get; }

    /// <summary>Gets the canonical symbol of the text; null where it has none.</summary>
    public string? Symbol { get; }

    /// <summary>Gets the day of its adoption; null where unknown, and where its parts may have been adopted on different days.</summary>
    public CalendarDate? AdoptedOn { get; }

    /// <summary>Gets what it cites with a date: by paragraphs, then by footnotes.</summary>
    public IReadOnlyList<CitedDate> Cited => cited;

    /// <summary>Takes the dates of a document.</summary>
    /// <param name="file">How the file is named.</param>
    /// <param name="document">What was read in it.</param>
    /// <returns>The dates; null where the file is no resolution.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static TextDates? Of(string file, ResolutionDocument document)
    {
        if (document is null)
        {
            throw new ArgumentNullException(nameof(document));
        }

        return document.IsResolution
            ? new TextDates(file, document.Symbol, AdoptionOf(document), DatedCitations(document)
                .Select(static dated => new CitedDate(dated.Citation.Instrument, dated.Citation.Date!.Value))
                .ToArray())
            : null;
    }

    /// <summary>Finds where the dates of <see cref="Cited"/> stand.</summary>
    /// <param name="document">What was read in the file.</param>
    /// <returns>The places, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static IReadOnlyList<SourceSpan> PlacesOf(ResolutionDocument document)
    {
        if (document is null)
        {
            throw new ArgumentNullException(nameof(document));
        }

        return document.IsResolution
            ? DatedCitations(document).Select(static dated => dated.Text.ToSource(dated.Citation.DateRange!.Value)).ToArray()
            : [];
    }

    /// <inheritdoc/>
    public bool Equals(TextDates? other) =>
        other is not null
        && string.Equals(File, other.File, StringComparison.Ordinal)
        && string.Equals(Symbol, other.Symbol, StringComparison.Ordinal)
        && AdoptedOn == other.AdoptedOn
        && cited.SequenceEqual(other.cited);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextDates);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(File);

    private static CalendarDate? AdoptionOf(ResolutionDocument document) =>
        document.AdoptedOn is { IsValid: true } date && !HasSeveralParts(document) ? date : null;

    private static bool HasSeveralParts(ResolutionDocument document) =>
        document.Paragraphs.Select(static paragraph => paragraph.Part).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>A note's citations stand in the paragraphs too, without the place of their dates: they count where the note stands.</summary>
    private static List<(SpannedText Text, Citation Citation)> DatedCitations(ResolutionDocument document)
    {
        var dated = new List<(SpannedText Text, Citation Citation)>();
        foreach (var paragraph in document.Paragraphs)
        {
            AddDated(dated, paragraph.Text, paragraph.Citations);
        }

        foreach (var note in document.Footnotes)
        {
            AddDated(dated, note.Text, note.Citations);
        }

        return dated;
    }

    private static void AddDated(
        List<(SpannedText Text, Citation Citation)> dated, SpannedText text, IReadOnlyList<Citation> citations)
    {
        for (var i = 0; i < citations.Count; i++)
        {
            if (citations[i] is { Date.IsValid: true, DateRange: not null } citation)
            {
                dated.Add((text, citation));
            }
        }
    }
}
