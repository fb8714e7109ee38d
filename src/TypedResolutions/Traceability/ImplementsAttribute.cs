using System.Diagnostics.CodeAnalysis;

namespace TypedResolutions;

/// <summary>Says that a type or member answers a paragraph: <c>[Implements(typeof(A_RES_72_200.OP32))]</c>.</summary>
/// <remarks>
/// <para>
/// The compiler then knows which code answers which paragraph: analyzers tell a paragraph that nothing answers and one
/// whose text was changed since it was reviewed, and <c>typed-resolutions coverage</c> lists them all.
/// </para>
/// <para>C# 11 and later can write <see cref="ImplementsAttribute{TParagraph}"/> instead.</para>
/// </remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
        | AttributeTargets.Delegate | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property
        | AttributeTargets.Field | AttributeTargets.Event,
    AllowMultiple = true,
    Inherited = false)]
[SuppressMessage("Performance", "CA1813:Avoid unsealed attributes", Justification = "The generic form is one, so that asking for this type finds both.")]
public class ImplementsAttribute : Attribute
{
    /// <summary>Initializes the attribute.</summary>
    /// <param name="paragraph">The generated class of the paragraph.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paragraph"/> is null.</exception>
    public ImplementsAttribute(Type paragraph) =>
        Paragraph = paragraph ?? throw new ArgumentNullException(nameof(paragraph));

    /// <summary>Gets the generated class of the paragraph.</summary>
    public Type Paragraph { get; }

    /// <summary>Gets or sets the fingerprint of the text that was reviewed; null where none was noted.</summary>
    /// <remarks>
    /// It is that of <see cref="TypedResolutions.Paragraph.Fingerprint"/> or, where the project has the paragraph in
    /// several languages, of any of them (<see cref="TypedResolutions.Paragraph.FingerprintIn"/>): what was reviewed in
    /// one language stays reviewed when a text in another one is added or corrected.
    /// </remarks>
    public string? Fingerprint { get; set; }

    /// <summary>Gets or sets a remark for those who read the coverage: what is left open, who decided it.</summary>
    public string? Note { get; set; }
}
