namespace TypedResolutions.Tool.Coverage.Output;

/// <summary>Names the status of paragraphs in every output.</summary>
internal static class StatusNames
{
    public static string NameOf(ParagraphStatus status) => status switch
    {
        ParagraphStatus.Open => "open",
        ParagraphStatus.Drifted => "drifted",
        ParagraphStatus.Implemented => "implemented",
        _ => "not asked",
    };
}
