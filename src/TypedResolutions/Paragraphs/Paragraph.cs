using System.Diagnostics;

namespace TypedResolutions;

/// <summary>A paragraph or sub-paragraph of a resolution.</summary>
/// <remarks>
/// An instance is a light handle: a resolution and an index. The text stays in the resolution and is read when it is
/// first asked for. Two handles of the same paragraph are equal, whether they come from walking the resolution or
/// from a generated class such as <c>A_RES_72_200.OP32</c>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}: {Text}")]
public abstract class Paragraph : IEquatable<Paragraph>
{
    private protected Paragraph(Resolution resolution, int index)
    {
        Resolution = resolution ?? throw new ArgumentNullException(nameof(resolution));
        Index = index;
    }

    /// <summary>Gets the resolution it stands in.</summary>
    public Resolution Resolution { get; }

    /// <summary>Gets its zero-based place among <see cref="Resolution.Paragraphs"/>.</summary>
    public int Index { get; }

    /// <summary>Gets what part of the resolution it is.</summary>
    public ParagraphKind Kind => Records.KindAt(Index);

    /// <summary>Gets the label: <c>PP7</c>, <c>OP32</c>, <c>OP5_a_i</c>, <c>Annex_P12</c>.</summary>
    public string Label => Header.Label;

    /// <summary>Gets the number as printed, with a dot between levels: <c>32</c>, <c>5.a.i</c>; empty where it carries none.</summary>
    public string Number => Header.Number;

    /// <summary>Gets the level: 1 for a paragraph, 2 for (a), 3 for (i).</summary>
    public int Level => Header.Level;

    /// <summary>Gets the roman section it stands in; null where the text has no such sections.</summary>
    public string? Section => Header.Section;

    /// <summary>Gets the text in the resolution's default language, without number and footnote markers.</summary>
    public string Text => Resolution.Words(SourceSpan);

    /// <summary>Gets the words that open it and what they mean; null where no known verb does.</summary>
    public VerbPhrase? Verb => Records.VerbAt(Index);

    /// <summary>Gets what it does, the leading verb first.</summary>
    public IReadOnlyList<ParagraphAction> Actions => Details.Actions;

    /// <summary>Gets those asked to act, each once, in the order of the text.</summary>
    public IReadOnlyList<Actor> Addressees => Details.Addressees;

    /// <summary>Gets the instruments it cites, in the order of the text.</summary>
    public IReadOnlyList<Citation> Citations => Details.Citations;

    /// <summary>Gets the references to paragraphs of the same resolution.</summary>
    public IReadOnlyList<CrossReference> CrossReferences => Details.CrossReferences;

    /// <summary>
    /// Gets the paragraphs that its citations and cross-references lead to, each once: those of other texts first.
    /// </summary>
    public IReadOnlyList<Paragraph> References => Details.References;

    /// <summary>Gets the places where it names an actor, in the order of the text.</summary>
    public IReadOnlyList<ActorMention> Mentions => Details.Mentions;

    /// <summary>Gets the actors it names, each once, in the order of the text.</summary>
    public IReadOnlyList<Actor> Actors => Details.Actors;

    /// <summary>Gets its footnote markers, in the order of the text.</summary>
    public IReadOnlyList<FootnoteReference> Footnotes => Details.Footnotes;

    /// <summary>Gets a hash of the text in the default language: 16 hexadecimal digits.</summary>
    /// <remarks>
    /// White space and line ends, hyphens and dashes, the style of quotation marks, invisible characters, letter case,
    /// footnote numbers and marks of emphasis do not count, so a better conversion of the same text keeps its
    /// fingerprint.
    /// </remarks>
    public string Fingerprint => Spans[0].IsMissing ? string.Empty : Records.FingerprintAt(Index, 0);

    /// <summary>Gets where the text stands in <see cref="Resolution.CarriedTextIn"/> of the default language.</summary>
    /// <remarks>
    /// The span is in the text that the resolution carries, not in the source file: a blank line more in the file
    /// must not change the compiled code. Diagnostics point at the file.
    /// </remarks>
    public SourceSpan SourceSpan => Records.TextAt(Index);

    /// <summary>Gets the paragraph it is a part of; null at level 1.</summary>
    public Paragraph? Parent => Resolution.ParentOf(Index);

    /// <summary>Gets the paragraphs directly below it, in document order.</summary>
    public IReadOnlyList<Paragraph> SubParagraphs => Resolution.SubParagraphsOf(Index);

    private ParagraphRecords Records => Resolution.Records;

    private ParagraphHeader Header => Records.HeaderAt(Index);

    private CarriedSpan[] Spans => Records.SpansAt(Index);

    private ParagraphDetails Details => Records.DetailsAt(Index);

    /// <summary>Tells whether two handles are of the same paragraph.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(Paragraph? left, Paragraph? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two handles are of different paragraphs.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator !=(Paragraph? left, Paragraph? right) => !(left == right);

    /// <summary>Gets the paragraph of a generated class, for code that is generic over paragraphs.</summary>
    /// <typeparam name="TParagraph">The generated class, such as <c>A_RES_72_200.OP32</c>.</typeparam>
    /// <returns>The paragraph, the same instance at every call.</returns>
    public static TParagraph Of<TParagraph>()
        where TParagraph : Paragraph, new() => Handle<TParagraph>.Instance;

    /// <summary>Gets the text in a language.</summary>
    /// <param name="language">One of <see cref="Resolution.Languages"/>.</param>
    /// <returns>The text; null where the resolution has none in that language.</returns>
    public string? TextIn(Language language)
    {
        var index = Resolution.LanguageIndex(language);
        return index < 0 ? null : Resolution.ReadSpan(index, Spans[index]);
    }

    /// <summary>Gets the hash of the text in a language, as <see cref="Fingerprint"/>.</summary>
    /// <param name="language">One of <see cref="Resolution.Languages"/>.</param>
    /// <returns>16 hexadecimal digits; null where the resolution has no text in that language.</returns>
    public string? FingerprintIn(Language language)
    {
        var index = Resolution.LanguageIndex(language);
        return index < 0 || Spans[index].IsMissing ? null : Records.FingerprintAt(Index, index);
    }

    /// <inheritdoc/>
    public bool Equals(Paragraph? other) =>
        other is not null && other.Index == Index && ReferenceEquals(other.Resolution, Resolution);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Paragraph);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => unchecked((Resolution.GetHashCode() * 397) ^ Index);

    /// <inheritdoc/>
    public sealed override string ToString() => Resolution.Symbol + ", " + Label;

    private static class Handle<TParagraph>
        where TParagraph : Paragraph, new()
    {
        public static readonly TParagraph Instance = new();
    }
}
