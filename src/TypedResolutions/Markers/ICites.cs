namespace TypedResolutions;

/// <summary>A paragraph that cites an instrument, in its text or in a footnote.</summary>
/// <typeparam name="TInstrument">The instrument.</typeparam>
public interface ICites<out TInstrument>
    where TInstrument : Instrument
{
}
