using TypedResolutions.Text;

namespace TypedResolutions.Generator.Models;

/// <summary>A decision on a body or its mandate.</summary>
internal sealed record MandateModel(MandateChange Change, string? Entity, TermsModel Terms, TextRange Range);
