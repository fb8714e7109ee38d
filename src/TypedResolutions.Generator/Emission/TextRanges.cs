using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Keeps ranges readable.</summary>
internal static class TextRanges
{
    /// <summary>Keeps a range inside its text: what is emitted must be readable whatever the parser says.</summary>
    public static TextRange Within(this TextRange range, string text)
    {
        var start = Math.Min(Math.Max(range.Start, 0), text.Length);
        return new TextRange(start, Math.Min(Math.Max(range.Length, 0), text.Length - start));
    }
}
