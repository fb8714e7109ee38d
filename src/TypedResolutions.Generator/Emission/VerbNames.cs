using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>The names of verbs as generated code has them.</summary>
internal static class VerbNames
{
    private static readonly Dictionary<Verb, string> Names = All.ToDictionary(static verb => verb, static verb => verb.ToString());

    public static IEnumerable<Verb> All => Enum.GetValues(typeof(Verb)).Cast<Verb>();

    public static string Of(Verb verb) => Names.TryGetValue(verb, out var name) ? name : verb.ToString();
}
