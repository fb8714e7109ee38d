using System.Buffers;
using System.ComponentModel;
using System.Text;

namespace TypedResolutions;

/// <content>How a resolution reads what its generated class carries.</content>
public abstract partial class Resolution
{
    private byte[]? encodedStructure;
    private byte[]? encodedDetails;
    private string?[]? carriedTexts;
    private ResolutionStructure? structure;
    private int[]? detailsPlaces;
    private ParagraphRecords? records;
    private ParagraphHandles? handles;

    /// <summary>Initializes a resolution. Meant for generated code.</summary>
    /// <param name="symbol">The symbol as the United Nations writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is null.</exception>
    protected Resolution(string symbol) => Symbol = symbol ?? throw new ArgumentNullException(nameof(symbol));

    // Two threads may read at once; both get equal values, and whichever is kept serves.
    internal ResolutionStructure Structure =>
        structure ??= new ResolutionStructureReader(this).Read();

    internal ParagraphRecords Records => records ??= new ParagraphRecords(this);

    internal LabelIndex LabelIndex => Records.LabelIndex;

    internal ReadOnlySpan<byte> StructureSource => Carried(CarriedPart.Structure);

    private ParagraphHandles Handles => handles ??= new ParagraphHandles(this, Records);

    /// <summary>Gets a part of what the generated class carries. Meant for generated code.</summary>
    /// <param name="part">
    /// 0 for the structure, 1 to 6 for the first pieces of the texts in the order of <see cref="Languages"/>, 7 to 12 for their
    /// second pieces, and so on.
    /// </param>
    /// <returns>The part as UTF-8, of whole characters; empty where there is no such piece.</returns>
    /// <remarks>
    /// One method, because the runtime's compiler takes longer to compile one than a walk takes to read what it carries. In
    /// pieces, because long literals of bytes make the C# compiler slow.
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract ReadOnlySpan<byte> Carried(int part);

    /// <summary>Gets what each paragraph does, cites and names, which no walk reads. Meant for generated code.</summary>
    /// <returns>The records as UTF-8.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract ReadOnlySpan<byte> Details();

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

    /// <summary>Keeps the one instance of a resolution, whichever thread is the first to make it. Meant for generated code.</summary>
    /// <param name="instance">Where the instance is kept.</param>
    /// <param name="made">The one just made.</param>
    /// <returns>The one that is kept.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static Resolution Once(ref Resolution? instance, Resolution made) =>
        Interlocked.CompareExchange(ref instance, made, null) ?? made;

    /// <summary>Encodes a part that C# before 11 can only write as a string literal. Meant for generated code.</summary>
    /// <param name="part">Which part it is.</param>
    /// <param name="literal">The part.</param>
    /// <returns>The part as UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="literal"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ReadOnlySpan<byte> Encode(int part, string literal)
    {
        if (literal is null)
        {
            throw new ArgumentNullException(nameof(literal));
        }

        // A text is read once; the structure whenever a field is.
        return part == CarriedPart.Structure
            ? encodedStructure ??= Encoding.UTF8.GetBytes(literal)
            : Encoding.UTF8.GetBytes(literal);
    }

    /// <summary>Encodes the details, which are written as a string literal. Meant for generated code.</summary>
    /// <param name="literal">The details.</param>
    /// <returns>The details as UTF-8, encoded once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="literal"/> is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ReadOnlySpan<byte> EncodeDetails(string literal) => literal is null
        ? throw new ArgumentNullException(nameof(literal))
        : encodedDetails ??= Encoding.UTF8.GetBytes(literal);

    internal Actor ActorOf(string id) => FindActor(id) ?? new UnknownActor(id);

    internal Instrument InstrumentOf(string id) => FindInstrument(id) ?? new UnknownInstrument(id);

    /// <summary>An instrument whose type an earlier assembly has does not know of a text that came later.</summary>
    internal Resolution? ResolutionOf(string symbol) => FindResolution(symbol);

    internal Paragraph[] HandlesOf(FoundParagraphs found) => found.Indices.ConvertAll(index => Paragraphs[index]).ToArray();

    internal ParagraphDetails ReadDetails(int index, int textStart) =>
        new ParagraphDetailsReader(this).Read(index, textStart);

    internal FieldReader ReaderAt(int position) => new(StructureSource, position);

    /// <summary>Reads the details of a paragraph or, counted on behind the paragraphs, of a footnote.</summary>
    internal FieldReader DetailsReaderAt(int index)
    {
        var details = Details();
        var places = detailsPlaces ??= DetailsPlaces.Of(details);
        return new FieldReader(details, places[index]);
    }

    /// <summary>Gets a stretch of the carried text of the default language.</summary>
    internal string Words(SourceSpan span) => CarriedText(0).Substring(span.Start, span.Length);

    internal int LanguageIndex(Language language) => Array.IndexOf(Structure.Languages, language);

    internal string? ReadSpan(int language, CarriedSpan span) =>
        span.IsMissing ? null : CarriedText(language).Substring(span.Span.Start, span.Span.Length);

    internal Paragraph? ParentOf(int index)
    {
        for (var i = index - 1; i >= 0 && IsOfSamePart(i, index); i--)
        {
            if (LevelAt(i) < LevelAt(index))
            {
                return Paragraphs[i];
            }
        }

        return null;
    }

    internal List<Paragraph> SubParagraphsOf(int index)
    {
        var children = new List<Paragraph>();
        for (var i = index + 1; i < Records.Count && IsOfSamePart(i, index); i++)
        {
            if (LevelAt(i) <= LevelAt(index))
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

    private bool IsOfSamePart(int one, int other) => Records.KindAt(one) == Records.KindAt(other);

    private int LevelAt(int index) => Records.HeaderAt(index).Level;

    private string CarriedText(int language)
    {
        // Counting the languages would read the head of the structure.
        var texts = carriedTexts ??= new string?[CarriedPart.MostTexts];
        return texts[language] ??= Decode(language);
    }

    private string Decode(int language)
    {
        var first = PieceOf(language, 0);
        return PieceOf(language, 1).IsEmpty ? Utf8.Decode(first) : DecodePieces(language);
    }

    private string DecodePieces(int language)
    {
        var length = 0;
        var pieces = 0;
        for (; PieceOf(language, pieces) is { IsEmpty: false } piece; pieces++)
        {
            length += piece.Length;
        }

        var characters = ArrayPool<char>.Shared.Rent(length);
        var written = 0;
        for (var i = 0; i < pieces; i++)
        {
            written += Utf8.Decode(PieceOf(language, i), characters, written);
        }

        var text = new string(characters, 0, written);
        ArrayPool<char>.Shared.Return(characters);
        return text;
    }

    private ReadOnlySpan<byte> PieceOf(int language, int piece) => Carried(CarriedPart.OfText(language, piece));

    private string? ReadSpans(int language, CarriedSpan[] spans) =>
        spans.Length == 0 ? null : ReadSpan(language, spans[language]);
}
