using TypedResolutions.Generator.Models;
using TypedResolutions.Generator.Naming;
using TypedResolutions.Text;

namespace TypedResolutions.Generator.Emission;

/// <summary>Chooses the marker interfaces of a paragraph, each once, in the order of the text.</summary>
internal sealed class ParagraphInterfaces(TypeNames types)
{
    public IReadOnlyList<string> Of(ParagraphModel paragraph)
    {
        var interfaces = new List<string>();
        foreach (var action in paragraph.Actions)
        {
            AddAction(interfaces, action);
        }

        foreach (var citation in paragraph.Citations)
        {
            if (citation.Instrument.Length > 0)
            {
                Add(interfaces, "ICites", types.Instrument(citation.Instrument));
            }
        }

        return interfaces;
    }

    private void AddAction(List<string> interfaces, ActionModel action)
    {
        var name = InterfaceOf(action.Phrase.Verb);
        var addressed = false;
        foreach (var id in action.Addressees)
        {
            if (id.Length > 0)
            {
                Add(interfaces, name, types.Actor(id));
                addressed = true;
            }
        }

        var plain = GeneratedFile.Library(name);
        if (!addressed && name == "IDecides" && !interfaces.Contains(plain))
        {
            interfaces.Add(plain);
        }
    }

    private static void Add(List<string> interfaces, string name, string argument)
    {
        var type = GeneratedFile.Library(name) + "<" + argument + ">";
        if (!interfaces.Contains(type))
        {
            interfaces.Add(type);
        }
    }

    /// <summary>A verb that asks has its own interface; those that decide share one.</summary>
    private static string InterfaceOf(Verb verb) => VerbForces.ForceOf(verb) switch
    {
        Force.Recommends or Force.Requests => "I" + verb,
        Force.Decides => "IDecides",
        _ => "IAddresses",
    };
}
