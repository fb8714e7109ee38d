using System.Globalization;

namespace TypedResolutions.Text.Traceability;

/// <summary>Where a text stands in the text that the resolution carries in a language.</summary>
/// <param name="Start">The zero-based offset in UTF-16 code units.</param>
/// <param name="Length">The length in UTF-16 code units.</param>
/// <param name="Fingerprint">The fingerprint of the text: see <see cref="TypedResolutions.Text.Fingerprint"/>.</param>
public sealed record ListedText(int Start, int Length, string Fingerprint)
{
    /// <summary>Reads a field; null for a language that has no such text.</summary>
    internal static ListedText? Read(string field)
    {
        var parts = field.Split(':');
        return parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                ? new ListedText(start, length, parts[2])
                : null;
    }
}
