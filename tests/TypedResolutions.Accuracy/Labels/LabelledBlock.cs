namespace TypedResolutions.Accuracy.Labels;

/// <summary>What analysts said of a block of a file.</summary>
/// <param name="Line">The one-based line on which the block starts.</param>
/// <param name="Type">frontmatter, title, heading, paragraph, backmatter or footer.</param>
/// <param name="ParagraphType">preambular, operative, or empty.</param>
/// <param name="Level">1 for a paragraph, 2 for (a); 0 where not told.</param>
/// <param name="Number">The number as printed: "5.", "(a)"; empty without.</param>
/// <param name="Verb">The leading verb; empty without.</param>
internal sealed record LabelledBlock(int Line, string Type, string ParagraphType, int Level, string Number, string Verb)
{
    /// <summary>Gets the number without its brackets and stops.</summary>
    public string BareNumber => Number.Trim().TrimStart('(').TrimEnd('.', ')', ':').Trim();
}
