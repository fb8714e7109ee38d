using TypedResolutions.Text;

namespace TypedResolutions.Generator.Models;

/// <summary>A duty to report.</summary>
internal sealed record ReportingModel(
    string Reporter,
    EquatableArray<string> Recipients,
    string? Session,
    EquatableArray<string> Through,
    TermsModel Terms,
    TextRange Range);
