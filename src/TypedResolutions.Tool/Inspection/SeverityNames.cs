using TypedResolutions.Text;

namespace TypedResolutions.Tool.Inspection;

/// <summary>Names severities as the compiler does.</summary>
internal static class SeverityNames
{
    public static string NameOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "info",
    };
}
