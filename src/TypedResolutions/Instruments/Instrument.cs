using System.Diagnostics;

namespace TypedResolutions;

/// <summary>A text that resolutions cite: a resolution, a treaty, a declaration, a report.</summary>
[DebuggerDisplay("{Id,nq}: {Title}")]
public abstract class Instrument
{
    private readonly LocalizedText titles;
    private readonly CalendarDate? date;

    /// <summary>Initializes an instrument. Meant for generated code.</summary>
    /// <param name="id">The symbol, or the id in the registry of an instrument without symbol.</param>
    /// <param name="symbol">The symbol; null where it has none.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="organ">The organ that made it.</param>
    /// <param name="date">The day on which it was made; null where it is not known.</param>
    /// <param name="arabic">The title in Arabic; null where it is not known.</param>
    /// <param name="chinese">The title in Chinese; null where it is not known.</param>
    /// <param name="english">The title in English; null where it is not known.</param>
    /// <param name="french">The title in French; null where it is not known.</param>
    /// <param name="russian">The title in Russian; null where it is not known.</param>
    /// <param name="spanish">The title in Spanish; null where it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    protected Instrument(
        string id,
        string? symbol,
        InstrumentKind kind,
        Organ organ,
        CalendarDate? date = null,
        string? arabic = null,
        string? chinese = null,
        string? english = null,
        string? french = null,
        string? russian = null,
        string? spanish = null)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Symbol = symbol;
        Kind = kind;
        Organ = organ;
        this.date = date;
        titles = new LocalizedText(arabic, chinese, english, french, russian, spanish);
    }

    /// <summary>Gets the symbol, or the id in the registry of an instrument without symbol.</summary>
    public string Id { get; }

    /// <summary>Gets the symbol as the United Nations writes it (<c>A/RES/70/1</c>); null where it has none.</summary>
    public string? Symbol { get; }

    /// <summary>Gets what it is.</summary>
    public InstrumentKind Kind { get; }

    /// <summary>Gets the organ that made it; <see cref="Organ.Unknown"/> where that is not known.</summary>
    public Organ Organ { get; }

    /// <summary>Gets the day on which it was made; null where it is not known.</summary>
    public CalendarDate? Date => date ?? Resolution?.AdoptedOn;

    /// <summary>Gets the English title, or the one in the first language that has one, or the id.</summary>
    public string Title => titles.First ?? Resolution?.Title ?? Id;

    /// <summary>Gets the typed model of the resolution; null where its text is not in the project.</summary>
    public virtual Resolution? Resolution => null;

    /// <summary>Gets the title in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The title; null where it is not known.</returns>
    public string? TitleIn(Language language) => titles.In(language) ?? Resolution?.TitleIn(language);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
