using System.ComponentModel;
using System.Text;

namespace TypedResolutions;

/// <content>How a resolution reads what its generated class carries.</content>
public abstract partial class Resolution
{
    private string? structureSource;
    private string?[]? carriedTexts;
    private ResolutionStructure? structure;
    private ParagraphDetails?[]? details;
    private ParagraphHandles? handles;
    private LabelIndex? labelIndex;

    /// <summary>Initializes a resolution. Meant for generated code.</summary>
    /// <param name="symbol">The symbol as the United Nations writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is null.</exception>
    protected Resolution(string symbol) => Symbol = symbol ?? throw new ArgumentNullException(nameof(symbol));

    internal ResolutionStructure Structure =>
        structure ??= new ResolutionStructureReader(this, CarriedText(0)).Read(StructureSource);

    internal LabelIndex LabelIndex => labelIndex ??= new LabelIndex(
        Structure.Paragraphs.ConvertAll(static record => record.Header.Label),
        Structure.Paragraphs.ConvertAll(static record => record.Header.Section));

    private string StructureSource => structureSource ??= ReadStructure();

    // Two threads may read at once; both get equal values, and whichever is kept serves.
    private ParagraphHandles Handles => handles ??= new ParagraphHandles(this);

    /// <summary>Reads the carried structure. Meant for generated code.</summary>
    /// <returns>The records, a line each.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract string ReadStructure();

    /// <summary>Reads the carried text of a language. Meant for generated code.</summary>
    /// <param name="language">The zero-based place in <see cref="Languages"/>.</param>
    /// <returns>The whole text.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract string ReadText(int language);

    /// <summary>Gets an actor of the project. Meant for generated code.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The actor; null where there is none.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract Actor? FindActor(string id);

    /// <summary>Gets an instrument of the project. Meant for generated code.</summary>
    /// <param name="id">The symbol or id.</param>
    /// <returns>The instrument; null where there is none.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract Instrument? FindInstrument(string id);

    /// <summary>Gets a resolution of the project or of the assemblies that it references. Meant for generated code.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>The resolution; null where there is none.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Resolution? FindResolution(string symbol) => null;

    /// <summary>Turns a literal into a string. Meant for generated code.</summary>
    /// <param name="utf8">The literal.</param>
    /// <returns>The string.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static string Decode(ReadOnlySpan<byte> utf8)
    {
#if NET
        return Encoding.UTF8.GetString(utf8);
#else
        return Encoding.UTF8.GetString(utf8.ToArray());
#endif
    }

    internal Actor ActorOf(string id) => FindActor(id) ?? new UnknownActor(id);

    internal Instrument InstrumentOf(string id) => FindInstrument(id) ?? new UnknownInstrument(id);

    /// <summary>An instrument whose type an earlier assembly has does not know of a text that came later.</summary>
    internal Resolution? ResolutionOf(string symbol) => FindResolution(symbol);

    internal Paragraph[] HandlesOf(FoundParagraphs found) => found.Indices.ConvertAll(index => Paragraphs[index]).ToArray();

    internal ParagraphRecord RecordAt(int index) => Structure.Paragraphs[index];

    internal ParagraphDetails DetailsAt(int index)
    {
        var all = details ??= new ParagraphDetails?[Structure.Paragraphs.Count];
        var record = Structure.Paragraphs[index];
        return all[index] ??= ReadDetails(record.DetailsStart, record.Spans[0].Span.Start, index);
    }

    internal ParagraphDetails ReadDetails(int detailsStart, int textStart, int index) =>
        new ParagraphDetailsReader(this, CarriedText(0)).Read(StructureSource, detailsStart, textStart, index);

    internal int LanguageIndex(Language language) => Array.IndexOf(Structure.Languages, language);

    internal string? ReadSpan(int language, CarriedSpan span) =>
        span.IsMissing ? null : CarriedText(language).Substring(span.Span.Start, span.Span.Length);

    internal Paragraph? ParentOf(int index)
    {
        var records = Structure.Paragraphs;
        for (var i = index - 1; i >= 0 && records[i].Kind == records[index].Kind; i--)
        {
            if (records[i].Header.Level < records[index].Header.Level)
            {
                return Paragraphs[i];
            }
        }

        return null;
    }

    internal List<Paragraph> SubParagraphsOf(int index)
    {
        var records = Structure.Paragraphs;
        var children = new List<Paragraph>();
        for (var i = index + 1; i < records.Count && records[i].Kind == records[index].Kind; i++)
        {
            if (records[i].Header.Level <= records[index].Header.Level)
            {
                break;
            }

            if (ParentOf(i) == Paragraphs[index])
            {
                children.Add(Paragraphs[i]);
            }
        }

        return children;
    }

    private string CarriedText(int language)
    {
        // The languages are not known before the first text is read: six is all that there are.
        var texts = carriedTexts ??= new string?[6];
        return texts[language] ??= ReadText(language);
    }

    private string? ReadSpans(int language, CarriedSpan[] spans) =>
        spans.Length == 0 ? null : ReadSpan(language, spans[language]);
}
