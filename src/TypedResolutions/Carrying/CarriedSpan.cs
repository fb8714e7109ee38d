namespace TypedResolutions;

/// <summary>Where a text stands in the carried text of one language, and its fingerprint.</summary>
/// <param name="span">Where the text stands.</param>
/// <param name="structure">The structure that names the fingerprint.</param>
/// <param name="fingerprintStart">Where it stands there; it is read when it is asked for.</param>
internal readonly struct CarriedSpan(SourceSpan span, string structure, int fingerprintStart)
{
    public SourceSpan Span { get; } = span;

    public string Fingerprint => IsMissing ? string.Empty : new FieldReader(structure, fingerprintStart).ReadString();

    /// <summary>Gets whether the language has no such text: the value that is left when nothing is said.</summary>
    public bool IsMissing => structure is null;
}
