namespace TypedResolutions.Text.Blocks;

/// <summary>The words of a document that are written with a hyphen inside a line, so surely with a hyphen.</summary>
internal sealed class HyphenatedWords(string source)
{
    private HashSet<string>? words;

    /// <summary>Tells whether two halves are written with a hyphen between them elsewhere in the document.</summary>
    public bool IsHyphenated(string first, string second) => (words ??= Collect()).Contains(first + "-" + second);

    private HashSet<string> Collect()
    {
        var result = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = source.IndexOf('-'); i >= 0 && i + 1 < source.Length; i = source.IndexOf('-', i + 1))
        {
            var start = i;
            while (start > 0 && char.IsLetter(source[start - 1]) && i - start < 40)
            {
                start--;
            }

            var end = i + 1;
            while (end < source.Length && char.IsLetter(source[end]) && end - i < 40)
            {
                end++;
            }

            if (start < i && end > i + 1)
            {
                result.Add(source.Substring(start, end - start));
            }
        }

        return result;
    }
}
