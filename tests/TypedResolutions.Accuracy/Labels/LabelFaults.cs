using System.Text.RegularExpressions;

namespace TypedResolutions.Accuracy.Labels;

/// <summary>The labels that are wrong themselves, each with its reason (known-label-faults.tsv).</summary>
internal static partial class LabelFaults
{
    private static readonly ILookup<string, LabelFault> ByFile = KnownDifferences.Read("known-label-faults.tsv").Select(ToFault)
        .ToLookup(static fault => fault.File, StringComparer.Ordinal);

    /// <summary>Gets why a label is wrong; null where it is not known to be.</summary>
    /// <param name="file">The path below the corpus folder.</param>
    /// <param name="block">The label.</param>
    /// <param name="text">The text of its line.</param>
    /// <param name="what">kind, number or verb.</param>
    public static string? ReasonOf(string file, LabelledBlock block, string text, string what)
    {
        if (what == "kind" && block.ParagraphType == "preambular" && FormulaPattern().IsMatch(text))
        {
            return "the enacting formula is no paragraph";
        }

        return ByFile[file].FirstOrDefault(fault => fault.What == what && fault.FirstLine <= block.Line && block.Line <= fault.LastLine)?.Reason;
    }

    private static LabelFault ToFault(string[] cells)
    {
        var range = cells[1].Split('-');
        return new LabelFault(
            cells[0],
            int.Parse(range[0], CultureInfo.InvariantCulture),
            int.Parse(range[^1], CultureInfo.InvariantCulture),
            cells[2],
            cells[3]);
    }

    [GeneratedRegex(@"^[\W_]*The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Economic Commission for [A-Z]\w+)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex FormulaPattern();
}
