using TypedResolutions.Generator.Naming;

namespace TypedResolutions.Generator.Emission;

/// <summary>The names of the types that a resolution mentions, each put together once.</summary>
internal sealed class MentionedTypes(TypeNames types)
{
    private readonly Dictionary<string, string> actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> instruments = new(StringComparer.Ordinal);

    public string Actor(string id)
    {
        if (!actors.TryGetValue(id, out var name))
        {
            actors.Add(id, name = types.Actor(id));
        }

        return name;
    }

    public string Instrument(string id)
    {
        if (!instruments.TryGetValue(id, out var name))
        {
            instruments.Add(id, name = types.Instrument(id));
        }

        return name;
    }

    public string Paragraph(string symbol, string label) => types.Paragraph(symbol, label);
}
