using System.Text.Json;

namespace TypedResolutions.Accuracy.Truths;

/// <summary>
/// Reads the truth of the Chinese text of resolution 72/200, which came with the texts: its actors are those that must be
/// found, its inner verbs those that ask someone to act, and it lists no instrument that is merely named.
/// </summary>
internal static class SeedTruthReader
{
    public const string Path = "truth/A_RES_72_200.zh.json";

    private static readonly string[] DirectiveVerbs = ["Urges", "Requests", "Encourages", "CallsUpon", "Invites"];

    public static TruthFile Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var rows = root.GetProperty("preambular").EnumerateArray().Concat(root.GetProperty("operative").EnumerateArray());
        var actors = root.GetProperty("actorsThatMustBeFound");
        return new TruthFile(root.GetProperty("source").GetString()!, rows.Select(row => ReadParagraph(row, actors)).ToList());
    }

    private static TruthParagraph ReadParagraph(JsonElement row, JsonElement actors)
    {
        var label = row.GetProperty("label").GetString()!;
        var leading = row.GetProperty("canonical").GetString()!;
        var modifier = row.GetProperty("modifier").GetString();
        var actions = row.TryGetProperty("directiveActions", out var list) ? list.EnumerateArray().ToList() : [];
        var inner = actions.Select(static action => action.GetProperty("canonical").GetString()!)
            .Skip(actions.Count > 0 && actions[0].GetProperty("canonical").ValueEquals(leading) ? 1 : 0);
        return new TruthParagraph
        {
            Label = label,
            Verbs = [modifier is null ? leading : leading + " " + modifier, .. inner],
            Citations = row.GetProperty("citations").EnumerateArray()
                .Select(static symbol => new TruthCitation(symbol.GetString()!, null, IsText: true)).ToList(),
            Actors = actors.TryGetProperty(label, out var ids)
                ? ids.EnumerateArray().ToDictionary(static id => id.GetString()!, static _ => (string?)null, StringComparer.Ordinal)
                : new Dictionary<string, string?>(StringComparer.Ordinal),
            Addressees = actions.SelectMany(static action => action.GetProperty("addressees").EnumerateArray()
                .Select(id => action.GetProperty("canonical").GetString() + " " + id.GetString())).ToList(),
            HasAllActors = false,
            HasNamedInstruments = false,
            DirectiveVerbs = DirectiveVerbs,
        };
    }
}
