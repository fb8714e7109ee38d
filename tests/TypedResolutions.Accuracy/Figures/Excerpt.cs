namespace TypedResolutions.Accuracy.Figures;

/// <summary>A few words of a paragraph, to find it again.</summary>
internal static class Excerpt
{
    private const int Length = 60;

    public static string Start(ResolutionParagraph paragraph)
    {
        var text = paragraph.Text.Text;
        return text.Length <= Length ? text : text[..Length];
    }

    public static string End(ResolutionParagraph paragraph)
    {
        var text = paragraph.Text.Text;
        return text.Length <= Length ? text : text[^Length..];
    }
}
