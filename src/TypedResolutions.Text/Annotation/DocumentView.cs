using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Annotation;

/// <summary>A document as the annotators see it.</summary>
/// <param name="Language">The data of its language.</param>
/// <param name="Organ">The adopting organ.</param>
/// <param name="OrganId">The actor id of the adopting organ; null where unknown.</param>
/// <param name="Symbol">The canonical symbol; null where unknown.</param>
/// <param name="Paragraphs">Paragraphs, sub-paragraphs and headings in document order.</param>
/// <param name="Footnotes">Footnotes in document order.</param>
internal sealed record DocumentView(
    LanguageData Language,
    Organ Organ,
    string? OrganId,
    string? Symbol,
    IReadOnlyList<ParagraphView> Paragraphs,
    IReadOnlyList<FootnoteView> Footnotes)
{
    /// <summary>Gets the day of adoption; null where unknown.</summary>
    public CalendarDate? AdoptedOn { get; init; }

    /// <summary>Gets the actors and instruments that are known.</summary>
    public Registry Registry { get; init; } = Registry.Default;
}
