using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Footnotes;

/// <summary>
/// Takes a second look for the markers of notes that none led to. With the note known, a number that stands where the
/// note's marker is due, between the markers before and behind it, is the marker unless it counts or dates something.
/// </summary>
internal sealed class MissingMarkers
{
    private readonly SortedDictionary<int, int> firstPlaces = new();
    private readonly Dictionary<int, List<(NumberInText Number, int Likeness)>> candidates = new();

    private MissingMarkers(IEnumerable<int> missing, IEnumerable<FootnoteReference> found)
    {
        foreach (var number in missing)
        {
            candidates[number] = new List<(NumberInText Number, int Likeness)>();
        }

        foreach (var marker in found)
        {
            if (!firstPlaces.TryGetValue(marker.Marker, out var place) || place > marker.Span.Start)
            {
                firstPlaces[marker.Marker] = marker.Span.Start;
            }
        }
    }

    /// <summary>Finds the markers.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="texts">The pieces of every text in which a marker may stand, in the order of the file.</param>
    /// <param name="missing">The numbers of the notes that no marker leads to.</param>
    /// <param name="found">The markers that were found.</param>
    /// <param name="language">The data of the language.</param>
    /// <returns>The number and the span of each further marker.</returns>
    public static List<(int Number, SourceSpan Span)> Find(
        string source,
        IEnumerable<IReadOnlyList<TextPiece>> texts,
        IReadOnlyCollection<int> missing,
        IReadOnlyList<FootnoteReference> found,
        LanguageData language)
    {
        var result = new List<(int Number, SourceSpan Span)>();
        if (missing.Count == 0)
        {
            return result;
        }

        var finder = new MissingMarkers(missing, found);
        finder.Gather(source, texts, new HashSet<int>(found.Select(marker => marker.Span.Start)), new MarkerLikeness(source, language));
        foreach (var number in missing.OrderBy(static number => number))
        {
            finder.Choose(number, result);
        }

        return result;
    }

    private void Gather(string source, IEnumerable<IReadOnlyList<TextPiece>> texts, HashSet<int> taken, MarkerLikeness likeness)
    {
        foreach (var text in texts)
        {
            foreach (var number in NumberInText.In(source, text))
            {
                if (candidates.TryGetValue(number.Value, out var list) && !taken.Contains(number.Start)
                    && likeness.Of(number) is var likely and > MarkerLikeness.None)
                {
                    list.Add((number, likely));
                }
            }
        }
    }

    /// <summary>Takes the likeliest place between the neighbours' places; elsewhere the only one there is, or one that is beyond doubt.</summary>
    private void Choose(int number, List<(int Number, SourceSpan Span)> result)
    {
        var places = candidates[number];
        var (low, high) = Window(number);
        var inWindow = places.Where(place => place.Number.Start > low && place.Number.Start < high).ToList();
        var strong = inWindow.FindIndex(static place => place.Likeness == MarkerLikeness.Strong);
        var chosen = strong >= 0 ? inWindow[strong].Number
            : inWindow.Count > 0 ? inWindow[0].Number
            : places.Count == 1 ? places[0].Number
            : places.Find(static place => place.Likeness == MarkerLikeness.Strong).Number;
        if (chosen.End == 0)
        {
            return;
        }

        firstPlaces[number] = chosen.Start;
        foreach (var place in places)
        {
            // A note may be marked more than once.
            if (place.Likeness == MarkerLikeness.Strong || place.Number.Start == chosen.Start)
            {
                result.Add((number, SourceSpan.FromBounds(place.Number.Start, place.Number.End)));
            }
        }
    }

    /// <summary>Gets the places of the markers between which a number's first marker is due.</summary>
    private (int Low, int High) Window(int number)
    {
        var low = -1;
        var high = int.MaxValue;
        foreach (var pair in firstPlaces)
        {
            if (pair.Key < number)
            {
                low = Math.Max(low, pair.Value);
            }
            else if (pair.Key > number)
            {
                high = Math.Min(high, pair.Value);
            }
        }

        return low < high ? (low, high) : (-1, int.MaxValue);
    }
}
