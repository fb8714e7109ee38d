using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Chooses the marker interfaces of a paragraph, each once, in the order of the text.</summary>
internal sealed class ParagraphInterfaces(MentionedTypes types)
{
    private static readonly Dictionary<Verb, string> ByVerb = VerbNames.All.ToDictionary(static verb => verb, InterfaceOf);

    private readonly List<MarkerInterface> interfaces = [];

    /// <summary>Writes the interfaces behind the base class, with a comma before each.</summary>
    public void Write(CharacterBuffer source, ParagraphModel paragraph)
    {
        interfaces.Clear();
        foreach (var action in paragraph.Actions)
        {
            AddAction(action);
        }

        foreach (var citation in paragraph.Citations)
        {
            if (citation.Instrument.Length > 0)
            {
                Add(new MarkerInterface("ICites", types.Instrument(citation.Instrument)));
            }
        }

        foreach (var marker in interfaces)
        {
            marker.Write(source);
        }
    }

    private void AddAction(ActionModel action)
    {
        var name = ByVerb.TryGetValue(action.Phrase.Verb, out var known) ? known : InterfaceOf(action.Phrase.Verb);
        var addressed = false;
        foreach (var id in action.Addressees)
        {
            if (id.Length > 0)
            {
                Add(new MarkerInterface(name, types.Actor(id)));
                addressed = true;
            }
        }

        if (!addressed && name == "IDecides")
        {
            Add(new MarkerInterface(name, null));
        }
    }

    private void Add(MarkerInterface marker)
    {
        if (!interfaces.Contains(marker))
        {
            interfaces.Add(marker);
        }
    }

    /// <summary>A verb that asks has its own interface; those that decide share one.</summary>
    private static string InterfaceOf(Verb verb) => VerbForces.ForceOf(verb) switch
    {
        Force.Recommends or Force.Requests => "I" + verb,
        Force.Decides => "IDecides",
        _ => "IAddresses",
    };

    private readonly record struct MarkerInterface(string Name, string? Argument)
    {
        public void Write(CharacterBuffer source)
        {
            source.Append(", ");
            source.Append(TypeNames.Library);
            source.Append(Name);
            if (Argument is not null)
            {
                source.Append('<');
                source.Append(Argument);
                source.Append('>');
            }
        }
    }
}
