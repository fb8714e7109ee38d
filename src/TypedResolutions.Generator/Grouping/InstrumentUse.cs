using TypedResolutions.Generator.Models;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Grouping;

/// <summary>An instrument that a resolution cites, with the earliest date that it gives it.</summary>
internal sealed record InstrumentUse(string Id, CalendarDate? Date)
{
    public static EquatableArray<InstrumentUse> AllOf(ResolutionText text)
    {
        var dates = new SortedDictionary<string, CalendarDate?>(StringComparer.Ordinal);
        var citations = text.Paragraphs.SelectMany(paragraph => paragraph.Citations)
            .Concat(text.Footnotes.SelectMany(note => note.Citations));
        foreach (var citation in citations)
        {
            if (citation.Instrument.Length > 0)
            {
                dates.TryGetValue(citation.Instrument, out var known);
                dates[citation.Instrument] = Earlier(known, citation.Date);
            }
        }

        return dates.Select(pair => new InstrumentUse(pair.Key, pair.Value)).ToEquatableArray();
    }

    public static CalendarDate? Earlier(CalendarDate? left, CalendarDate? right)
    {
        if (left is not { } one || right is not { } other)
        {
            return left ?? right;
        }

        return (one.Year, one.Month, one.Day).CompareTo((other.Year, other.Month, other.Day)) <= 0 ? one : other;
    }
}
