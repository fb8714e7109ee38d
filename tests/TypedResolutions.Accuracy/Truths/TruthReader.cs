using System.Reflection;
using System.Text.Json;

namespace TypedResolutions.Accuracy.Truths;

/// <summary>Reads the truth files that are embedded in this assembly.</summary>
internal static class TruthReader
{
    private const string Suffix = ".truth.json";

    /// <summary>Reads all, in the order of their names.</summary>
    public static IReadOnlyList<TruthFile> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(static name => name.EndsWith(Suffix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => ReadAndClose(assembly.GetManifestResourceStream(name)!))
            .ToList();
    }

    /// <summary>Reads one.</summary>
    /// <param name="json">What the file holds.</param>
    /// <param name="folder">The folder that its source stands in.</param>
    public static TruthFile Read(Stream json, string folder)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new TruthFile(
            folder + root.GetProperty("source").GetString(),
            root.GetProperty("paragraphs").EnumerateArray().Select(ReadParagraph).ToList(),
            root.TryGetProperty("partial", out var partial) && partial.GetBoolean());
    }

    private static TruthFile ReadAndClose(Stream json)
    {
        using (json)
        {
            return Read(json, "corpus/");
        }
    }

    private static TruthParagraph ReadParagraph(JsonElement row) => new()
    {
        Label = row.GetProperty("label").GetString()!,
        Verbs = row.GetProperty("verbs").EnumerateArray().Select(ReadVerb).ToList(),
        Citations = row.GetProperty("citations").EnumerateArray().Select(ReadCitation).ToList(),
        Actors = row.GetProperty("actors").EnumerateArray().ToDictionary(
            static actor => actor.GetProperty("id").GetString()!,
            static actor => actor.GetProperty("mention").GetString(),
            StringComparer.Ordinal),
        Addressees = row.GetProperty("directiveActions").EnumerateArray().SelectMany(ReadAddressees).ToList(),
        Optional = row.TryGetProperty("optional", out var optional) ? ReadOptional(optional) : [],
    };

    private static string ReadVerb(JsonElement verb) =>
        verb.GetProperty("canonical").GetString() + (verb.GetProperty("modifier").GetString() is { } modifier ? " " + modifier : string.Empty);

    private static TruthCitation ReadCitation(JsonElement citation) => new(
        citation.GetProperty("instrument").GetString()!,
        citation.TryGetProperty("paragraph", out var paragraph) ? paragraph.GetString() : null,
        citation.GetProperty("via").ValueEquals("text"));

    private static IEnumerable<string> ReadAddressees(JsonElement action) =>
        action.GetProperty("addressees").EnumerateArray().Select(id => action.GetProperty("canonical").GetString() + " " + id.GetString());

    private static HashSet<string> ReadOptional(JsonElement optional) => optional.EnumerateObject()
        .SelectMany(static list => list.Value.EnumerateArray(), static (_, id) => id.GetString()!)
        .ToHashSet(StringComparer.Ordinal);
}
