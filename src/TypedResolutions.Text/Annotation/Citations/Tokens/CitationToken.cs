using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Symbols;

namespace TypedResolutions.Text.Annotation.Citations.Tokens;

/// <summary>A stretch of a text as the citation scanner sees it. Positions count folded characters.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Just behind it.</param>
/// <param name="Value">The word, the numbers, the symbol or the date; null for what has none.</param>
internal readonly record struct CitationToken(CitationTokenKind Kind, int Start, int End, object? Value = null)
{
    public CitationWord? Word => Value as CitationWord;

    /// <summary>Gets the numbers of a number: one, or one for each part of "3411 A and B (XXX)".</summary>
    public IReadOnlyList<SymbolParts> Numbers => Value as IReadOnlyList<SymbolParts> ?? [];

    public CalendarDate Date => Value is CalendarDate date ? date : default;

    public string Symbol => Value as string ?? string.Empty;

    public int Length => End - Start;

    public bool Is(CitationTokenKind kind) => Kind == kind;

    public bool Has(CitationRole role) => Kind == CitationTokenKind.Known && (Word!.Roles & role) != 0;
}
