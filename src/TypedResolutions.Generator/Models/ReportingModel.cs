using TypedResolutions.Text;

namespace TypedResolutions.Generator.Models;

/// <summary>A duty to report.</summary>
internal sealed record ReportingModel(
    string Reporter,
    string? Recipient,
    string? Session,
    EquatableArray<string> Through,
    TermsModel Terms,
    TextRange Range);
