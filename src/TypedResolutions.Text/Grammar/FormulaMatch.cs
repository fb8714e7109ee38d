namespace TypedResolutions.Text.Grammar;

/// <summary>An enacting formula found in a line.</summary>
/// <param name="OrganId">The id of the language files.</param>
/// <param name="Start">The offset in the file at which it starts, an opening quotation mark before it left out.</param>
/// <param name="End">The offset in the file behind its comma.</param>
/// <param name="IsWholeLine">Whether the line holds nothing else.</param>
/// <param name="IsQuoted">Whether an opening quotation mark stands before it.</param>
/// <param name="HasStop">Whether a comma or colon stands behind it.</param>
internal sealed record FormulaMatch(string OrganId, int Start, int End, bool IsWholeLine, bool IsQuoted, bool HasStop);
