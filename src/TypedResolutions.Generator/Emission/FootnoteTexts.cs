using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Emission;

/// <summary>Finds the footnotes of a text by marker: the first one, where a marker stands twice.</summary>
internal sealed class FootnoteTexts
{
    private readonly Dictionary<int, string> byMarker = [];

    public FootnoteTexts(ResolutionText text)
    {
        foreach (var note in text.Footnotes)
        {
            if (!byMarker.ContainsKey(note.Marker))
            {
                byMarker.Add(note.Marker, note.Text);
            }
        }
    }

    public string? Find(int marker) => byMarker.TryGetValue(marker, out var text) ? text : null;
}
