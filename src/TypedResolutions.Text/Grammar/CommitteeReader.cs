using TypedResolutions.Text.Blocks;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Text.Grammar;

/// <summary>Reads the committee line: "[on the report of the Second Committee (A/72/417)]".</summary>
internal static class CommitteeReader
{
    /// <summary>Reads the committee and the symbols of its report.</summary>
    public static (string? Committee, IReadOnlyList<string> Reports) Read(
        string source, IReadOnlyList<TextPiece> pieces, LanguageData language, Registry registry)
    {
        string? committee = null;
        var reports = new List<string>();
        if (pieces.Count == 0)
        {
            return (committee, reports);
        }

        var text = source.Substring(pieces[0].Start, pieces[pieces.Count - 1].End - pieces[0].Start);
        foreach (var match in registry.ActorNames(language.Language).FindAll(text, new FoldedText(text)))
        {
            // "without reference to a Main Committee" names none.
            committee ??= match.Entry.Kind == ActorKind.GroupOfEntities ? null : match.Entry.Id;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= 'A' and <= 'Z') && (i == 0 || !char.IsLetterOrDigit(text[i - 1]) || TextFolding.IsHan(text[i - 1])) && ReadSymbol(text, i) is { } symbol)
            {
                reports.Add(symbol);
                i += symbol.Length;
            }
            else if (reports.Count > 0 && ReadAddition(text, i) is { } addition)
            {
                reports.Add(reports[reports.Count - 1] + "/" + addition);
                i += addition.Length;
            }
        }

        return (committee, reports);
    }

    /// <summary>"A/61/L.67 and Add.1": the addition to the document named before.</summary>
    private static string? ReadAddition(string text, int start)
    {
        foreach (var kind in new[] { "Add.", "Corr.", "Rev." })
        {
            var end = start + kind.Length;
            if (string.CompareOrdinal(text, start, kind, 0, kind.Length) != 0 || (start > 0 && text[start - 1] is '/'))
            {
                continue;
            }

            while (end < text.Length && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            return end > start + kind.Length ? text.Substring(start, end - start) : null;
        }

        return null;
    }

    private static string? ReadSymbol(string text, int start)
    {
        var end = start;
        var slashes = 0;
        while (end < text.Length && (text[end] is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '.' or '-' || char.IsLower(text[end])))
        {
            slashes += text[end] == '/' ? 1 : 0;
            end++;
        }

        var symbol = text.Substring(start, end - start).TrimEnd('.', '-', '/');
        return slashes > 0 && symbol.Length > 4 && symbol.Any(char.IsDigit) ? symbol : null;
    }
}
