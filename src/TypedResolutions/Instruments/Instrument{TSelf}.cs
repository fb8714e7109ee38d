namespace TypedResolutions;

/// <summary>What the generated class of an instrument derives from. Gives each class its instance.</summary>
/// <typeparam name="TSelf">The generated class: <c>Instruments.A_RES_70_1</c>.</typeparam>
public abstract class Instrument<TSelf> : Instrument
    where TSelf : Instrument<TSelf>, new()
{
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
        : base(id, symbol, kind, organ, date, arabic, chinese, english, french, russian, spanish)
    {
    }

    /// <summary>Gets the instrument.</summary>
    public static TSelf Instance { get; } = new();
}
