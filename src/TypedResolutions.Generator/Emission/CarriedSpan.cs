using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Where a text stands in the carried text of its language, and its fingerprint.</summary>
internal readonly record struct CarriedSpan(TextRange Range, ulong Fingerprint);
