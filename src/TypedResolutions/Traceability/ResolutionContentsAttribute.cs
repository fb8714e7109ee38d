using System.ComponentModel;

namespace TypedResolutions;

/// <summary>
/// Lists the paragraphs of a resolution for those who read the metadata of an assembly without running it: analyzers
/// and the coverage report. Meant for generated code.
/// </summary>
/// <param name="symbol">The symbol as the United Nations writes it.</param>
/// <param name="languages">The ISO 639-1 codes of the languages, separated by commas, the default one first.</param>
/// <param name="paragraphs">
/// The title and the paragraphs in document order, a line each. Fields are separated by blanks: the kind (<c>T</c> for
/// the title, else <c>P</c>, <c>O</c>, <c>A</c> and the label), for each language where the text stands in the carried
/// one and its fingerprint (<c>start:length:fingerprint</c>) or a hyphen, then for each action its verb and its
/// addressees.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResolutionContentsAttribute(string symbol, string languages, string paragraphs) : Attribute
{
    /// <summary>Gets the symbol.</summary>
    public string Symbol { get; } = symbol;

    /// <summary>Gets the codes of the languages.</summary>
    public string Languages { get; } = languages;

    /// <summary>Gets the paragraphs.</summary>
    public string Paragraphs { get; } = paragraphs;
}
