using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Reads the letter that stands alone above a part of a multi-part resolution: "A", "B", "B 1" with a marker.</summary>
internal static class PartReader
{
    public static bool TryRead(SourceLine line, out string part)
    {
        part = string.Empty;
        if (line[0] is not (>= 'A' and <= 'Z') || line.Length > 6)
        {
            return false;
        }

        for (var i = 1; i < line.Length; i++)
        {
            if (!(line[i] is ' ' or '*' or '.' || char.IsDigit(line[i]) || Footnotes.FootnoteMarkerReader.SuperscriptDigit(line[i]) >= 0))
            {
                return false;
            }
        }

        part = line[0].ToString();
        return line.Length == 1 || line.StartsBlock;
    }
}
